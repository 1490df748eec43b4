--liquibase formatted sql

--changeset coherence:009-by-dimension splitStatements:false
create function coherence.claims(these uuid[], moment timestamp with time zone)
    returns table (id uuid, upstream uuid, upstream_kind text, confirmed boolean, part numeric)
    language sql stable as
$$
select f.id, s.upstream, c.kind, s.weighs = 'CONFIRMED', 1.0 / count(*) over (partition by f.id)
from traceability.standing(moment) s
join traceability.follower f on f.id = s.downstream and f.upstream = s.upstream
join traceability.cited c on c.downstream = s.downstream and c.id = s.upstream
where s.downstream = any (these) and s.weighs not in ('WITHDRAWN', 'DISPUTED')
  and c.counts and f.kind in ('GOAL', 'PLAN') and f.standing <> 'HIDDEN'
$$;
comment on function coherence.claims is 'R-04: what these goals and plans claim to follow from at a moment, where nobody''s dispute stands against it, each in equal parts';

create function coherence.serves(these uuid[], moment timestamp with time zone)
    returns table (id uuid, dimension text, part numeric, confirmed numeric)
    language sql stable as
$$
with named as materialized (
    select * from coherence.claims(these, moment)),
carried as materialized (
    select c.id, d.dimension, c.confirmed, c.part
    from coherence.claims(array(select upstream from named where upstream_kind = 'GOAL'), moment) c
    left join priorities.of_dimension d on d.id = c.upstream),
each_one as (
    select n.id, coalesce(d.dimension, c.dimension) as dimension, n.part * coalesce(c.part, 1) as part,
           n.confirmed and coalesce(c.confirmed, true) as confirmed
    from named n
    left join priorities.of_dimension d on d.id = n.upstream
    left join carried c on c.id = n.upstream)
select id, dimension, sum(part), coalesce(sum(part) filter (where confirmed and dimension is not null), 0)
from each_one
group by id, dimension
$$;
comment on function coherence.serves is 'R-04: which dimensions each of these goals and plans serves by what it claims to follow from, in parts of one, and how much of that by links that are confirmed all the way to what has a dimension; nothing of one that claims nothing';

create function coherence.served(moment timestamp with time zone)
    returns table (kind text, id uuid, dimension text, currency text, planned numeric, confirmed numeric)
    language sql stable as
$$
with counted as materialized (
    select 'GOAL' as kind, id, null as currency, 0 as money from traceability.goal_in_force
    union all
    select 'PLAN', id, currency, money from plans.in_force)
select kind, id, dimension, null, 0, 0 from priorities.of_dimension
union all
select c.kind, c.id, s.dimension, c.currency, c.money * coalesce(s.part, 1), c.money * coalesce(s.confirmed, 0)
from counted c
left join coherence.serves(array(select id from counted), moment) s on s.id = c.id
$$;
comment on function coherence.served is 'R-04: everything that counts at a moment by the dimensions it serves: what people said, priorities that stand, goals and plans in force, and the money of plans in parts; without a dimension, what claims to follow from nothing that has one';
--rollback drop function coherence.served(timestamp with time zone); drop function coherence.serves(uuid[], timestamp with time zone); drop function coherence.claims(uuid[], timestamp with time zone);
