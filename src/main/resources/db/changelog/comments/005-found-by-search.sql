--liquibase formatted sql

--changeset comments:005-found-by-search splitStatements:false
create function comments.tell_search() returns trigger
    language plpgsql security definer set search_path = '' as
$$
begin
    if tg_op = 'DELETE' then
        perform search.remove(old.id);
    elsif new.withdrawn_at is null then
        perform search.put('COMMENT', new.id, new.reference, null,
                           jsonb_build_object('source', new.language, 'texts', jsonb_build_object(new.language, new.text)));
    else
        perform search.remove(new.id);
    end if;
    return null;
end
$$;
create trigger search_is_told
    after insert or delete or update of reference, language, text, withdrawn_at on comments.comment
    for each row execute function comments.tell_search();
select search.put('COMMENT', m.id, m.reference, null,
                  jsonb_build_object('source', m.language, 'texts', jsonb_build_object(m.language, m.text)))
from comments.standing m;
--rollback drop function comments.tell_search() cascade; delete from search.entry where kind = 'COMMENT';
