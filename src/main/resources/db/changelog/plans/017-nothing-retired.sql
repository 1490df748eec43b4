--liquibase formatted sql

--changeset plans:017-nothing-retired splitStatements:false
create function plans.place_is_in_use() returns trigger
    language plpgsql as
$$
begin
    if exists (select from plans.revision v join plans.plan p on p.id = v.plan
               where v.id = new.revision and country.is_retired('PLACE', new.place, p.submitted_at)
                 and not exists (select from plans.plan_place e join plans.revision w on w.id = e.revision
                                 where w.plan = v.plan and w.number < v.number and e.place = new.place)) then
        raise exception 'What is new names no place that is retired';
    end if;
    return new;
end
$$;
create trigger names_nothing_retired before insert on plans.plan_place
    for each row execute function plans.place_is_in_use();
create function plans.policy_is_in_use() returns trigger
    language plpgsql as
$$
begin
    if exists (select from plans.revision v join plans.plan p on p.id = v.plan
               where v.id = new.revision and country.is_retired('POLICY', new.policy, p.submitted_at)
                 and not exists (select from plans.plan_policy e join plans.revision w on w.id = e.revision
                                 where w.plan = v.plan and w.number < v.number and e.policy = new.policy)) then
        raise exception 'What is new names no policy that is retired';
    end if;
    return new;
end
$$;
create trigger names_nothing_retired before insert on plans.plan_policy
    for each row execute function plans.policy_is_in_use();
--rollback drop function plans.place_is_in_use() cascade; drop function plans.policy_is_in_use() cascade;
