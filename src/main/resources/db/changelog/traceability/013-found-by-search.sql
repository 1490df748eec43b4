--liquibase formatted sql

--changeset traceability:013-found-by-search splitStatements:false
create function traceability.tell_search() returns trigger
    language plpgsql security definer set search_path = '' as
$$
begin
    if tg_op = 'DELETE' then
        perform search.remove(old.id);
    elsif traceability.counts(new.kind, new.standing) then
        perform search.put(new.kind, new.id, new.reference, new.title, new.words);
    else
        perform search.remove(new.id);
    end if;
    return null;
end
$$;
create trigger search_is_told
    after insert or delete or update of kind, reference, title, words, standing on traceability.node
    for each row execute function traceability.tell_search();
select search.put(n.kind, n.id, n.reference, n.title, n.words)
from traceability.node n where traceability.counts(n.kind, n.standing);
--rollback drop function traceability.tell_search() cascade; delete from search.entry where kind in ('INPUT', 'PRIORITY', 'GOAL', 'PLAN');
