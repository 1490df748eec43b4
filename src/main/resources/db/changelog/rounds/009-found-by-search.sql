--liquibase formatted sql

--changeset rounds:009-found-by-search splitStatements:false
create function rounds.tell_search() returns trigger
    language plpgsql security definer set search_path = '' as
$$
begin
    if tg_op = 'DELETE' then
        perform search.remove(old.id);
    elsif new.state <> 'PLANNED' then
        perform search.put('ROUND', new.id, new.reference, new.title, new.description);
    else
        perform search.remove(new.id);
    end if;
    return null;
end
$$;
create trigger search_is_told
    after insert or delete or update of reference, title, description, state on rounds.round
    for each row execute function rounds.tell_search();
select search.put('ROUND', r.id, r.reference, r.title, r.description) from rounds.round r where r.state <> 'PLANNED';
--rollback drop function rounds.tell_search() cascade; delete from search.entry where kind = 'ROUND';
