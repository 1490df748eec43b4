--liquibase formatted sql

--changeset coherence:010-weighed splitStatements:false
drop function coherence.plan_trace(timestamp with time zone);
create function coherence.plan_trace(moment timestamp with time zone)
    returns table (id uuid, organisation uuid, currency text, money numeric, shows_goal boolean, linked_to_goal boolean, traced_to_input boolean)
    language sql stable as
$$
select p.id, p.organisation, p.currency, p.money,
       coalesce(goals.shown, false), coalesce(goals.confirmed, false),
       traceability.confirmed_chain(p.id, array[p.organisation], true, moment)
from plans.in_force p
cross join lateral (
    select bool_or(s.weighs not in ('WITHDRAWN', 'DISPUTED')) as shown, bool_or(s.weighs = 'CONFIRMED') as confirmed
    from traceability.weighs(moment) s
    join traceability.goal_in_force g on g.id = s.upstream
    where s.downstream = p.id) goals
$$;
comment on function coherence.plan_trace is 'F1 and F2: every plan in force at a moment, none of them humanitarian, whether it claims to serve a goal in force and nobody''s dispute stands against that, whether that is confirmed, and whether a confirmed chain that begins with a link to an input or a priority leads to what another organisation has said';

create or replace function coherence.claims(these uuid[], moment timestamp with time zone)
    returns table (id uuid, upstream uuid, upstream_kind text, confirmed boolean, part numeric)
    language sql stable as
$$
select f.id, s.upstream, c.kind, s.weighs = 'CONFIRMED', 1.0 / count(*) over (partition by f.id)
from traceability.weighs(moment) s
join traceability.follower f on f.id = s.downstream and f.upstream = s.upstream
join traceability.cited c on c.downstream = s.downstream and c.id = s.upstream
where s.downstream = any (these) and s.weighs not in ('WITHDRAWN', 'DISPUTED')
  and c.counts and f.kind in ('GOAL', 'PLAN') and f.standing <> 'HIDDEN'
$$;

-- The dimension of each end is found by its id. Joined, all that people have said was sorted for one plan.
create or replace function coherence.serves(these uuid[], moment timestamp with time zone)
    returns table (id uuid, dimension text, part numeric, confirmed numeric)
    language sql stable as
$$
with named as materialized (
    select c.*, (select d.dimension from priorities.of_dimension d where d.id = c.upstream) as dimension
    from coherence.claims(these, moment) c),
carried as materialized (
    select c.id, (select d.dimension from priorities.of_dimension d where d.id = c.upstream) as dimension, c.confirmed, c.part
    from coherence.claims(array(select distinct upstream from named where upstream_kind = 'GOAL'), moment) c),
each_one as (
    select n.id, coalesce(n.dimension, c.dimension) as dimension, n.part * coalesce(c.part, 1) as part,
           n.confirmed and coalesce(c.confirmed, true) as confirmed
    from named n
    left join carried c on c.id = n.upstream)
select id, dimension, sum(part), coalesce(sum(part) filter (where confirmed and dimension is not null), 0)
from each_one
group by id, dimension
$$;

create function coherence.served_by(these uuid[], moment timestamp with time zone)
    returns table (kind text, id uuid, dimension text, currency text, planned numeric, confirmed numeric)
    language sql stable as
$$
with counted as materialized (
    select 'GOAL' as kind, id, null as currency, 0 as money from traceability.goal_in_force where id = any (these)
    union all
    select 'PLAN', id, currency, money from plans.in_force where id = any (these))
select c.kind, c.id, s.dimension, c.currency, c.money * coalesce(s.part, 1), c.money * coalesce(s.confirmed, 0)
from counted c
left join coherence.serves(array(select id from counted), moment) s on s.id = c.id
$$;
comment on function coherence.served_by is 'R-04: the goals and plans in force at a moment by the dimensions they serve, and the money of plans in parts; without a dimension, what claims to follow from nothing that has one. Of these alone';

create or replace function coherence.served(moment timestamp with time zone)
    returns table (kind text, id uuid, dimension text, currency text, planned numeric, confirmed numeric)
    language sql stable as
$$
select kind, id, dimension, null, 0, 0 from priorities.of_dimension
union all
select *
from coherence.served_by(array(select id from traceability.goal_in_force union all select id from plans.in_force), moment)
$$;
--rollback empty
