--liquibase formatted sql

--changeset plans:006-confirmed-chain splitStatements:false
create or replace function plans.nobody_decides_on_their_own() returns trigger
    language plpgsql as
$$
begin
    if exists (select from plans.plan where id = new.plan and new.person in (submitted_by, last_edited_by)) then
        raise exception 'Nobody decides on what they submitted or last edited';
    end if;
    if new.outcome in ('APPROVED', 'APPROVED_WITH_CONDITIONS')
        and not (select traceability.confirmed_chain(p.id, array[p.organisation, new.organisation], false, new.decided_at)
                 from plans.plan p where p.id = new.plan) then
        raise exception 'A plan is not approved while no confirmed chain leads to what another organisation has said';
    end if;
    return new;
end
$$;
--rollback empty
