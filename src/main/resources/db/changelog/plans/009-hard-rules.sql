--liquibase formatted sql

--changeset plans:009-what-was-submitted-stays splitStatements:false
call shared.freeze('plans.plan', 'origin_stays', array['id', 'reference', 'organisation', 'created_by', 'created_at'], 'true',
                   'Whose plan it is does not change');
call shared.freeze('plans.plan', 'submission_stays', array['revision', 'submitted_by', 'submitted_at'],
                   'not (old.state <> ''SUBMITTED'' and new.state = ''SUBMITTED'' or new.state = ''SHARED'')', 'Who submitted a version stays');
call shared.refuse_change('plans.plan', 'versions_are_counted',
                          '(old.state <> ''SUBMITTED'' and new.state = ''SUBMITTED'' or old.state <> ''SHARED'' and new.state = ''SHARED'' '
                          'or new.state = ''SHARED'' and new.revision <> old.revision) and new.revision <> old.revision + 1',
                          'Each version has the next number');
call shared.freeze('plans.plan', 'nobody_writes_under_review', array['last_edited_by', 'last_edited_at'],
                   'old.state in (''SUBMITTED'', ''IN_REVIEW'')', 'A plan is not edited while it is under review');
create function plans.versions_are_submitted() returns trigger
    language plpgsql as
$$
begin
    if not exists (select from plans.plan where id = new.plan and revision = new.number and state in ('SUBMITTED', 'SHARED')) then
        raise exception 'A version is written when it is submitted';
    end if;
    return new;
end
$$;
create trigger versions_are_submitted
    before insert on plans.revision
    for each row execute function plans.versions_are_submitted();
create function plans.versions_are_written_once() returns trigger
    language plpgsql as
$$
begin
    if not exists (select from plans.revision r
                   where r.plan = new.plan and r.number = new.revision and r.xmin = pg_current_xact_id()::xid) then
        raise exception 'A version is written whole, in one transaction, and nothing is added to it';
    end if;
    return null;
end
$$;
create trigger versions_are_written_once after insert on plans.plan_place
    for each row execute function plans.versions_are_written_once();
create trigger versions_are_written_once after insert on plans.quarter_amount
    for each row execute function plans.versions_are_written_once();
create trigger versions_are_written_once after insert on plans.consultation
    for each row execute function plans.versions_are_written_once();
create trigger versions_are_written_once after insert on plans.plan_policy
    for each row execute function plans.versions_are_written_once();
create trigger versions_are_written_once after insert on plans.reply
    for each row execute function plans.versions_are_written_once();
--rollback drop function plans.versions_are_written_once() cascade; drop function plans.versions_are_submitted() cascade; drop trigger nobody_writes_under_review on plans.plan; drop trigger versions_are_counted on plans.plan; drop trigger submission_stays on plans.plan; drop trigger origin_stays on plans.plan;

--changeset plans:009-people-write-in-their-role
create trigger in_their_role
    before insert on plans.plan
    for each row execute function actors.in_their_role('WRITE_PLAN', 'created_by', 'An officer writes the plans of their organisation, and nobody else');
create trigger still_in_their_role
    before update on plans.plan
    for each row when (old.state <> 'SUBMITTED' and new.state = 'SUBMITTED' or new.state = 'SHARED' and new.revision <> old.revision)
execute function actors.in_their_role('WRITE_PLAN', 'submitted_by', 'An officer submits the plans of their organisation, and nobody else');
--rollback drop trigger still_in_their_role on plans.plan; drop trigger in_their_role on plans.plan;

--changeset plans:009-people-judge-in-their-role splitStatements:false
drop function plans.only_the_country_judges() cascade;
create trigger in_their_role
    before insert on plans.decision
    for each row execute function actors.in_their_role('DECIDE_PLAN', 'person', 'An approver decides on a plan for their ministry, and nobody else');
create trigger in_their_role
    before insert on plans.endorsement
    for each row execute function actors.in_their_role('ENDORSE_PLAN', 'person', 'A representative of people endorses a plan, and nobody else');
create function plans.decided_under_review() returns trigger
    language plpgsql as
$$
declare
    judged plans.plan;
begin
    select * into judged from plans.plan where id = new.plan for share;
    if new.organisation = judged.organisation then
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
create trigger under_review
    before insert on plans.decision
    for each row execute function plans.decided_under_review();
create function plans.endorsed_under_review() returns trigger
    language plpgsql as
$$
declare
    supported plans.plan;
begin
    select * into supported from plans.plan where id = new.plan for share;
    if not actors.speaks_for_people(new.organisation, country.day(new.endorsed_at)) then
        raise exception 'A plan is endorsed by organisations that have a mandate of people';
    end if;
    if new.revision <> supported.revision or supported.state not in ('SUBMITTED', 'IN_REVIEW') then
        raise exception 'What is endorsed is the version under review';
    end if;
    return new;
end
$$;
create trigger under_review
    before insert on plans.endorsement
    for each row execute function plans.endorsed_under_review();
--rollback empty

--changeset plans:009-endorsements-that-count splitStatements:false
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
            < (select r.civil_society_endorsements from country.approval_rule r where r.number = new.rule) then
        raise exception 'A plan is not approved without the endorsements that the rule asks for';
    end if;
    return new;
end
$$;
--rollback empty

--changeset plans:009-decisions-and-states-agree splitStatements:false
create function plans.judged_by_a_decision() returns trigger
    language plpgsql as
$$
begin
    if exists (select from plans.plan p
               where p.id = new.id and p.state in ('RETURNED', 'DECLINED')
                 and not exists (select from plans.decision d
                                 where d.plan = p.id and d.revision = p.revision and d.outcome = p.state)) then
        raise exception 'A plan is returned or declined by a decision on its version, and in no other way';
    end if;
    return null;
end
$$;
create constraint trigger judged_by_a_decision
    after update on plans.plan
    deferrable initially deferred
    for each row when (old.state is distinct from new.state)
execute function plans.judged_by_a_decision();
create function plans.decisions_are_carried_out() returns trigger
    language plpgsql as
$$
begin
    if exists (select from plans.plan where id = new.plan and revision = new.revision and state = 'IN_REVIEW') then
        raise exception 'A plan becomes what was decided on it';
    end if;
    return null;
end
$$;
create constraint trigger decisions_are_carried_out
    after insert on plans.decision
    deferrable initially deferred
    for each row execute function plans.decisions_are_carried_out();
--rollback drop function plans.decisions_are_carried_out() cascade; drop function plans.judged_by_a_decision() cascade;
