--liquibase formatted sql

--changeset plans:011-published
comment on view plans.in_force is 'Published: every plan in force, by the version that was approved: it stays in force until a newer one is approved or declined, or shared as humanitarian';
comment on view plans.shared is 'Published: every humanitarian plan that is shared for information, and whether a ministry contests that it is one; those of an earlier version were called submitted';
--rollback empty

--changeset plans:011-published-by-others splitStatements:false
create or replace function plans.ministries_contest() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'UPDATE' then
        if old.taken_back_at is not null
            or (new.id, new.plan, new.revision, new.organisation, new.person, new.words, new.contested_at)
                is distinct from (old.id, old.plan, old.revision, old.organisation, old.person, old.words, old.contested_at) then
            raise exception 'What was contested stays as it was said, and is taken back once';
        end if;
        return new;
    end if;
    if actors.kind_of(new.organisation) is distinct from 'MINISTRY'
        or not exists (select from plans.plan where id = new.plan and organisation <> new.organisation) then
        raise exception 'A ministry contests, and not a plan of its own';
    end if;
    if not exists (select from plans.revision where plan = new.plan and number = new.revision and humanitarian) then
        raise exception 'Only that a plan is humanitarian can be contested';
    end if;
    return new;
end
$$;
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
        and (select count(*) from plans.endorsement e
             where e.plan = new.plan and e.revision = new.revision
               and actors.speaks_for_people(e.organisation, country.day(new.decided_at)))
            < country.endorsements_asked(new.rule) then
        raise exception 'A plan is not approved without the endorsements that the rule asks for';
    end if;
    return new;
end
$$;
create or replace function plans.submitted_plans_are_complete() returns trigger
    language plpgsql as
$$
declare
    apart boolean := (select humanitarian from plans.revision where plan = new.id and number = new.revision);
begin
    if new.revision = 0 or new.state = 'WITHDRAWN' then
        return null;
    end if;
    if apart is null then
        raise exception 'A submitted plan has a text';
    end if;
    if new.state <> 'DRAFT' and apart <> (new.state = 'SHARED') then
        raise exception 'A humanitarian plan is shared for information, and no other one is (R-19)';
    end if;
    if not exists (select from plans.consultation where plan = new.id and revision = new.revision and side = 'INTERNAL') then
        raise exception 'A submitted plan records an internal consultation (R-69)';
    end if;
    if apart then
        return null;
    end if;
    if not exists (select from plans.plan_policy
                   where plan = new.id and revision = new.revision and country.is_national(policy)) then
        raise exception 'A submitted plan names a national policy (R-71)';
    end if;
    if not exists (select from traceability.claim where downstream = new.id) then
        raise exception 'A submitted plan links to a goal, a priority or an input';
    end if;
    return null;
end
$$;
--rollback empty
