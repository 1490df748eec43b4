--liquibase formatted sql

--changeset plans:002-complete-when-submitted splitStatements:false
create function plans.submitted_plans_are_complete() returns trigger
    language plpgsql as
$$
begin
    if new.revision = 0 or new.state = 'WITHDRAWN' then
        return null;
    end if;
    if not exists (select from plans.revision where plan = new.id and number = new.revision) then
        raise exception 'A submitted plan has a text';
    end if;
    if not exists (select from plans.consultation where plan = new.id and revision = new.revision and side = 'INTERNAL') then
        raise exception 'A submitted plan records an internal consultation (R-69)';
    end if;
    if not exists (select from plans.plan_policy x join country.policy y on y.code = x.policy
                   where x.plan = new.id and x.revision = new.revision and y.scope = 'NATIONAL') then
        raise exception 'A submitted plan names a national policy (R-71)';
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
        and not exists (select from traceability.link l join traceability.node u on u.id = l.upstream
                        where l.downstream = new.plan and l.state in ('CONFIRMED', 'PARTLY')
                          and l.answered_for <> l.claimed_for and u.standing <> 'WITHDRAWN') then
        raise exception 'A plan is not approved while no owner of another''s words has confirmed a link';
    end if;
    return new;
end
$$;
create trigger nobody_decides_on_their_own
    before insert on plans.decision
    for each row execute function plans.nobody_decides_on_their_own();
--rollback drop function plans.nobody_decides_on_their_own() cascade;
