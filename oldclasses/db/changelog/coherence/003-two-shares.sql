--liquibase formatted sql

--changeset coherence:003-two-shares splitStatements:false
drop view coherence.plan_trace;
create function coherence.plan_trace(moment timestamp with time zone)
    returns table (id uuid, humanitarian boolean, currency text, money numeric, shows_goal boolean, linked_to_goal boolean,
                   traced_to_input boolean)
    language sql stable as
$$
select p.id, p.humanitarian, p.currency, p.money,
       coalesce(goals.shown, false), coalesce(goals.confirmed, false),
       traceability.confirmed_chain(p.id, array[p.organisation], true, moment)
from plans.in_force p
cross join lateral (
    select bool_or(s.weighs not in ('WITHDRAWN', 'DISPUTED')) as shown, bool_or(s.weighs = 'CONFIRMED') as confirmed
    from traceability.standing(moment) s
    join traceability.node g on g.id = s.upstream
    where s.downstream = p.id and g.kind = 'GOAL' and g.standing = 'IN_FORCE') goals
$$;
comment on function coherence.plan_trace is 'F1 and F2: every plan in force at a moment, whether it claims to serve a goal in force and nobody''s dispute stands against that, whether that is confirmed, and whether a confirmed chain that begins with a link to an input or a priority leads to what another organisation has said';
--rollback drop function coherence.plan_trace(timestamp with time zone);
