--liquibase formatted sql

--changeset plans:008-sides splitStatements:false
create function plans.only_the_country_judges() returns trigger
    language plpgsql as
$$
begin
    if not exists (select from actors.organisation where id = new.organisation and side = 'INTERNAL') then
        raise exception 'Only organisations of the country endorse plans and decide on them';
    end if;
    return new;
end
$$;
create trigger only_the_country_judges
    before insert on plans.decision
    for each row execute function plans.only_the_country_judges();
create trigger only_the_country_judges
    before insert on plans.endorsement
    for each row execute function plans.only_the_country_judges();
--rollback drop function plans.only_the_country_judges() cascade;
