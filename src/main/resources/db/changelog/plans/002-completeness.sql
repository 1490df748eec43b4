--liquibase formatted sql

--changeset plans:002-complete-when-submitted splitStatements:false
create function plans.submitted_plans_are_complete() returns trigger
    language plpgsql as
$$
begin
    if new.state in ('DRAFT', 'WITHDRAWN') then
        return null;
    end if;
    if not exists (select from plans.consultation where plan = new.id and side = 'INTERNAL') then
        raise exception 'A submitted plan records an internal consultation (R-69)';
    end if;
    if not exists (select from plans.plan_policy x join country.policy y on y.code = x.policy where x.plan = new.id and y.scope = 'NATIONAL') then
        raise exception 'A submitted plan names a national policy (R-71)';
    end if;
    if new.contested is null then
        raise exception 'A submitted plan states its contested aspects (R-72)';
    end if;
    if not exists (select from traceability.link where downstream = new.id and state <> 'WITHDRAWN') then
        raise exception 'A submitted plan links to a goal, a priority or an input';
    end if;
    return null;
end
$$;
create constraint trigger submitted_plans_are_complete
    after insert or update on plans.plan
    deferrable initially deferred
    for each row execute function plans.submitted_plans_are_complete();
--rollback drop function plans.submitted_plans_are_complete() cascade;

--changeset plans:002-two-people splitStatements:false
create function plans.nobody_decides_on_their_own() returns trigger
    language plpgsql as
$$
begin
    if exists (select from plans.plan where id = new.plan and new.person in (submitted_by, last_edited_by)) then
        raise exception 'Nobody decides on what they submitted or last edited';
    end if;
    if new.outcome in ('APPROVED', 'APPROVED_WITH_CONDITIONS')
        and not exists (select from traceability.link where downstream = new.plan and state in ('CONFIRMED', 'PARTLY')) then
        raise exception 'A plan is not approved while every link is only claimed';
    end if;
    return new;
end
$$;
create trigger nobody_decides_on_their_own
    before insert on plans.decision
    for each row execute function plans.nobody_decides_on_their_own();
--rollback drop function plans.nobody_decides_on_their_own() cascade;
