--liquibase formatted sql

--changeset country:016-something-is-left splitStatements:false
create function country.something_is_left() returns trigger
    language plpgsql as
$$
begin
    if new.part = 'PLACE' and not exists (
        select from country.place p where p.code <> new.code
        and not exists (select from country.retirement r where r.part = 'PLACE' and r.code = p.code)) then
        raise exception 'The last place stays in use';
    end if;
    if new.part = 'POLICY' and exists (select from country.policy p where p.code = new.code and p.scope = 'NATIONAL')
        and not exists (
        select from country.policy p where p.code <> new.code and p.scope = 'NATIONAL'
        and not exists (select from country.retirement r where r.part = 'POLICY' and r.code = p.code)) then
        raise exception 'The last national policy stays in use';
    end if;
    return new;
end
$$;
comment on function country.something_is_left is 'Somewhere something has to happen, and a plan answers to a policy of the country';
create trigger leaves_something before insert on country.retirement
    for each row execute function country.something_is_left();
--rollback drop function country.something_is_left() cascade;
