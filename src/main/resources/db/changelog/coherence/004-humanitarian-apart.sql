--liquibase formatted sql

--changeset coherence:004-humanitarian-apart splitStatements:false
drop function coherence.plan_trace(timestamp with time zone);
create function coherence.plan_trace(moment timestamp with time zone)
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
    join traceability.node g on g.id = s.upstream
    where s.downstream = p.id and g.kind = 'GOAL' and g.standing = 'IN_FORCE') goals
$$;
comment on function coherence.plan_trace is 'F1 and F2: every plan in force at a moment, none of them humanitarian, whether it claims to serve a goal in force and nobody''s dispute stands against that, whether that is confirmed, and whether a confirmed chain that begins with a link to an input or a priority leads to what another organisation has said';
create view coherence.humanitarian as
select count(*) as shared, count(*) filter (where contested) as contested from plans.shared;
comment on view coherence.humanitarian is 'R-19: how many humanitarian plans are shared for information, and of how many a ministry contests that they are; no share contains them';
--rollback empty
