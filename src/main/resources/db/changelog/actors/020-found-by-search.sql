--liquibase formatted sql

--changeset actors:020-found-by-search splitStatements:false
create function actors.tell_search() returns trigger
    language plpgsql security definer set search_path = '' as
$$
begin
    if tg_op = 'DELETE' then
        perform search.remove(old.id);
    else
        perform search.put('ORGANISATION', new.id, new.reference, new.name, new.description);
    end if;
    return null;
end
$$;
create trigger search_is_told
    after insert or delete or update of reference, name, description on actors.organisation
    for each row execute function actors.tell_search();
select search.put('ORGANISATION', o.id, o.reference, o.name, o.description) from actors.organisation o;
--rollback drop function actors.tell_search() cascade; delete from search.entry where kind = 'ORGANISATION';
