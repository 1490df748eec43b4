--liquibase formatted sql

--changeset plans:012-both-links splitStatements:false
create function plans.cites(citing uuid, kinds text[]) returns boolean
    language sql stable as
$$
select exists (select from traceability.cited c where c.downstream = citing and c.kind = any (kinds) and c.counts)
$$;
create function plans.submitted_plans_serve_a_goal_and_answer_words() returns trigger
    language plpgsql as
$$
begin
    if not exists (select from traceability.goal_in_force) then
        return null;
    end if;
    if not plans.cites(new.id, array['GOAL']) then
        raise exception 'Once a strategy is adopted, a submitted plan links to one of its goals (R-16, R-71)';
    end if;
    if not plans.cites(new.id, array['PRIORITY', 'INPUT']) then
        raise exception 'Once a strategy is adopted, a submitted plan links to a priority or an input';
    end if;
    return null;
end
$$;
create constraint trigger submitted_plans_serve_a_goal_and_answer_words
    after update on plans.plan
    deferrable initially deferred
    for each row when (old.state <> 'SUBMITTED' and new.state = 'SUBMITTED')
execute function plans.submitted_plans_serve_a_goal_and_answer_words();
--rollback drop function plans.submitted_plans_serve_a_goal_and_answer_words() cascade; drop function plans.cites(uuid, text[]);
