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
    if new.outcome in ('APPROVED', 'APPROVED_WITH_CONDITIONS')
        and (select count(*) from plans.endorsement e where e.plan = new.plan and e.revision = new.revision)
            < (select r.civil_society_endorsements from country.approval_rule r where r.number = new.rule) then
        raise exception 'A plan is not approved without the endorsements that the rule asks for';
    end if;
    return new;
end
$$;
--rollback empty

--changeset plans:006-approved-by-a-decision splitStatements:false
create function plans.approved_by_a_decision() returns trigger
    language plpgsql as
$$
begin
    if new.state in ('APPROVED', 'APPROVED_WITH_CONDITIONS')
        and not exists (select from plans.decision d
                        where d.plan = new.id and d.revision = new.revision and d.outcome = new.state) then
        raise exception 'A plan is approved by a decision on its version, and in no other way';
    end if;
    return null;
end
$$;
create constraint trigger approved_by_a_decision
    after insert or update on plans.plan
    deferrable initially deferred
    for each row execute function plans.approved_by_a_decision();
--rollback drop function plans.approved_by_a_decision() cascade;
