--liquibase formatted sql

--changeset plans:015-endorsed-by-civil-society splitStatements:false
create or replace function plans.endorsed_under_review() returns trigger
    language plpgsql as
$$
declare
    supported plans.plan;
begin
    select * into supported from plans.plan where id = new.plan for share;
    if not actors.speaks_as_civil_society(new.organisation, country.day(new.endorsed_at)) then
        raise exception 'A plan is endorsed by organisations that have a mandate of people and are of civil society';
    end if;
    if new.revision <> supported.revision or supported.state not in ('SUBMITTED', 'IN_REVIEW') then
        raise exception 'What is endorsed is the version under review';
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
             where e.plan = new.plan and e.revision = new.revision and not actors.has_ended(e.organisation)
               and actors.speaks_as_civil_society(e.organisation, country.day(new.decided_at)))
            < country.endorsements_asked(new.rule) then
        raise exception 'A plan is not approved without the endorsements that the rule asks for';
    end if;
    return new;
end
$$;
create or replace function plans.decided_under_review() returns trigger
    language plpgsql as
$$
declare
    judged plans.plan;
begin
    select * into judged from plans.plan where id = new.plan for share;
    if new.organisation in (judged.organisation, actors.speaks_now(judged.organisation)) then
        raise exception 'Nobody decides on a plan of their own ministry';
    end if;
    if new.revision <> judged.revision or judged.state not in ('IN_REVIEW', new.outcome) then
        raise exception 'What is decided on is the version under review';
    end if;
    if new.rule is distinct from country.rule_in_force(new.decided_at) then
        raise exception 'A decision follows the approval rule of its day';
    end if;
    return new;
end
$$;
--rollback empty
