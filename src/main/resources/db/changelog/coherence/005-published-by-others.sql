--liquibase formatted sql

--changeset coherence:005-published-by-others splitStatements:false
create or replace view coherence.framework as
select number, adopted_at from strategies.in_force;
create or replace function coherence.plan_trace(moment timestamp with time zone)
    returns table (id uuid, currency text, money numeric, shows_goal boolean, linked_to_goal boolean, traced_to_input boolean)
    language sql stable as
$$
select p.id, p.currency, p.money,
       coalesce(goals.shown, false), coalesce(goals.confirmed, false),
       traceability.confirmed_chain(p.id, array[p.organisation], true, moment)
from plans.in_force p
cross join lateral (
    select bool_or(s.weighs not in ('WITHDRAWN', 'DISPUTED')) as shown, bool_or(s.weighs = 'CONFIRMED') as confirmed
    from traceability.standing(moment) s
    join traceability.goal_in_force g on g.id = s.upstream
    where s.downstream = p.id) goals
$$;
--rollback empty
