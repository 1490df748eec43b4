--liquibase formatted sql

--changeset strategies:009-two-humans splitStatements:false
create function strategies.each_signs_once() returns trigger
    language plpgsql as
$$
begin
    if exists (select from strategies.paragraph p join strategies.section c on c.id = p.section
               where c.strategy = new.strategy and actors.same_human(p.edited_by, new.signed_by)) then
        raise exception 'Nobody signs what they last edited, for whichever ministry';
    end if;
    if exists (select from strategies.signatory s
               where s.strategy = new.strategy and s.ministry <> new.ministry and actors.same_human(s.signed_by, new.signed_by)) then
        raise exception 'Nobody signs a version for two ministries';
    end if;
    return new;
end
$$;
create trigger two_humans_sign
    before update on strategies.signatory
    for each row when (new.signed_by is distinct from old.signed_by)
execute function strategies.each_signs_once();
--rollback drop function strategies.each_signs_once() cascade;
