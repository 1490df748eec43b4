--liquibase formatted sql

--changeset plans:016-two-humans splitStatements:false
create function plans.others_judge() returns trigger
    language plpgsql as
$$
declare
    judged plans.plan := (select p from plans.plan p where p.id = new.plan);
begin
    if actors.same_human(new.person, judged.submitted_by) or actors.same_human(new.person, judged.last_edited_by)
        or new.organisation not in (judged.organisation, actors.speaks_now(judged.organisation))
           and (actors.belongs_to(new.person, judged.organisation)
                or actors.belongs_to(new.person, actors.speaks_now(judged.organisation))) then
        raise exception 'Nobody endorses, contests or decides on a plan that they worked on, nor one of an organisation that they act for as well';
    end if;
    return new;
end
$$;
create trigger others_judge before insert on plans.decision for each row execute function plans.others_judge();
create trigger others_judge before insert on plans.endorsement for each row execute function plans.others_judge();
create trigger others_judge before insert on plans.contest for each row execute function plans.others_judge();
create function plans.decided_by_another_than_endorsed() returns trigger
    language plpgsql as
$$
begin
    if exists (select from plans.endorsement e join plans.plan p on p.id = e.plan and p.revision = e.revision
               where e.plan = new.plan and actors.same_human(e.person, new.person)) then
        raise exception 'Nobody decides on a version that they endorsed, for whichever organisation';
    end if;
    return new;
end
$$;
create trigger decided_by_another_than_endorsed before insert on plans.decision
    for each row execute function plans.decided_by_another_than_endorsed();
create function plans.approved_on_words_of_others() returns trigger
    language plpgsql as
$$
begin
    if not (select traceability.confirmed_chain(p.id, p.organisation || actors.all_organisations_of(new.person), false, new.decided_at)
            from plans.plan p where p.id = new.plan) then
        raise exception 'A plan is not approved on the words of an organisation that whoever decides acts for as well';
    end if;
    return new;
end
$$;
create trigger words_are_those_of_others
    before insert on plans.decision
    for each row when (new.outcome in ('APPROVED', 'APPROVED_WITH_CONDITIONS'))
execute function plans.approved_on_words_of_others();
create function plans.each_endorses_once() returns trigger
    language plpgsql as
$$
begin
    if exists (select from plans.endorsement e
               where e.plan = new.plan and e.revision = new.revision and e.organisation <> new.organisation
                 and actors.same_human(e.person, new.person)) then
        raise exception 'Those who endorse a plan are different people';
    end if;
    return new;
end
$$;
create trigger two_humans_endorse before insert on plans.endorsement for each row execute function plans.each_endorses_once();
--rollback drop function plans.decided_by_another_than_endorsed() cascade; drop function plans.approved_on_words_of_others() cascade; drop function plans.each_endorses_once() cascade; drop function plans.others_judge() cascade;
