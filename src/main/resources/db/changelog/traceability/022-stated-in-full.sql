--liquibase formatted sql

--changeset traceability:022-stated-in-full splitStatements:false
-- All that a link tells of how it stands, without counting who is asked: with that, 151 claims of one goal took 14 times as long.
drop function traceability.stated(timestamp with time zone);
create function traceability.stated(moment timestamp with time zone)
    returns table (link uuid, downstream uuid, upstream uuid, claimed_for uuid, state text, told text, earlier text,
                   due_at timestamp with time zone, protects boolean)
    language sql stable as
$$
select w.link, w.downstream, w.upstream, w.claimed_for,
       case when w.said is not null then w.said when open.other then open.state when open.own then 'OWN' else 'UNANSWERED' end,
       case when w.said is not null then w.said when open.other then open.state
            when not open.own then 'UNANSWERED' when open.protects then open.state else 'OWN' end,
       w.earlier, open.due_at,
       open.protects
           or exists (select from traceability.link_answer a
                      where a.link = w.link and a.stands
                        and coalesce((select p.protects from traceability.author p
                                      where p.node = w.upstream and p.organisation = a.organisation), not a.shown))
from (select a.*, nullif(a.verdict, 'OPEN') as said, coalesce(claimant.speaker, a.claimed_for) as claimant
      from traceability.weighing a
      left join actors.passed_on claimant on claimant.organisation = a.claimed_for) w
join traceability.node d on d.id = w.downstream
cross join lateral (
    select due.at as due_at, case when moment >= due.at then 'UNANSWERED' else 'CLAIMED' end as state,
           exists (select from traceability.voiced v where v.node = w.upstream and v.organisation <> w.claimant) as other,
           exists (select from traceability.voiced v where v.node = w.upstream and v.organisation = w.claimant) as own,
           exists (select from traceability.voiced v where v.node = w.upstream and v.protects) as protects
    from (select (select asked.at + make_interval(days => answer.value)
                  from (select case when traceability.weakness(d.kind, d.standing) = 1
                                    then greatest(w.claimed_at, d.asking_since, w.changed_at) end as at) asked
                  join country.setting_period answer on answer.code = 'DAYS_TO_ANSWER'
                      and asked.at >= answer.since and (asked.at < answer.until or answer.until is null)) as at) due) open
$$;
comment on function traceability.stated is 'How every claim stands, as standing has it but for who is asked; told: the state as everybody may know it';
--rollback empty

--changeset traceability:022-threads-in-one-go splitStatements:false
-- What answers to a claim come to is found once, with the chain. Nothing follows from a plan, and an input goes back to nothing: there is nothing to look for.
drop function traceability.weighs(timestamp with time zone);
create function traceability.weighs(moment timestamp with time zone)
    returns table (link uuid, downstream uuid, upstream uuid, verdict text, weighs text)
    language sql stable as
$$
select link, downstream, upstream, verdict, case when verdict = 'TO_RECONFIRM' and moment < until then earlier else verdict end
from traceability.weighing
$$;
comment on function traceability.weighs is 'Published: what counts of every claim in chains at a moment. The same as traceability.standing says, without finding out who is asked: a claim of one''s own is one that is open';

drop function traceability.best_back(uuid, timestamp with time zone);
drop function traceability.best_on(uuid, timestamp with time zone);
create function traceability.best_back(origin uuid, moment timestamp with time zone)
    returns table (id uuid, link uuid, verdict text, strength text)
    language plpgsql stable rows 100 as
$$
#variable_conflict use_column
begin
    return query
    with recursive back(id, level, weakness) as (
        select origin, 0, 1
        union
        select l.upstream, l.upstream_level, n.weakness
        from back w
        cross join lateral (select l.upstream, l.upstream_level::int from traceability.link l
                            where w.level <> 1 and l.downstream = w.id and l.state <> 'WITHDRAWN' offset 0) l
        cross join lateral (select traceability.weakness(n.kind, n.standing) as weakness from traceability.node n
                            where n.id = l.upstream and n.standing <> 'HIDDEN' offset 0) n),
    tie as materialized (
        select l.link, l.downstream, l.upstream, l.verdict, greatest(l.weakness, e.weakness) as weakness
        from back w
        cross join lateral (select l.link, l.downstream, l.upstream, l.verdict, traceability.weakness(l.weighs) as weakness
                            from traceability.weighs(moment) l
                            where w.level <> 1 and l.downstream = w.id and l.weighs <> 'WITHDRAWN' offset 0) l
        join back e on e.id = l.upstream),
    chain(id, weakness) as (
        select origin, 1
        union
        select t.upstream, greatest(c.weakness, t.weakness)
        from chain c
        join tie t on t.downstream = c.id)
    select c.id, near.link, near.verdict, traceability.strength(min(c.weakness))
    from chain c
    left join tie near on near.downstream = origin and near.upstream = c.id
    where c.id <> origin
    group by c.id, near.link, near.verdict;
end
$$;
comment on function traceability.best_back is 'All that an end goes back to at a moment: the claim by which it is cited itself and what the answers to that come to, if it is, and how well the best chain holds';

create or replace function traceability.chains_back(origin uuid, moment timestamp with time zone)
    returns table (id uuid, cited text, strength text)
    language plpgsql stable rows 100 as
$$
#variable_conflict use_column
begin
    return query
    select b.id, case b.verdict when 'OPEN' then (select s.told from traceability.stated(moment) s where s.link = b.link) else b.verdict end,
           b.strength
    from traceability.best_back(origin, moment) b;
end
$$;

create function traceability.best_on(origin uuid, moment timestamp with time zone)
    returns table (id uuid, link uuid, verdict text, strength text)
    language plpgsql stable rows 100 as
$$
#variable_conflict use_column
begin
    return query
    with recursive onward(id, level, weakness) as (
        select origin, 0, 1
        union
        select l.downstream, l.downstream_level, n.weakness
        from onward w
        cross join lateral (select l.downstream, l.downstream_level::int from traceability.link l
                            where w.level <> 4 and l.upstream = w.id and l.state <> 'WITHDRAWN' offset 0) l
        cross join lateral (select traceability.weakness(n.kind, n.standing) as weakness from traceability.node n
                            where n.id = l.downstream and n.standing <> 'HIDDEN' offset 0) n),
    tie as materialized (
        select l.link, l.upstream, l.downstream, l.verdict, greatest(l.weakness, e.weakness) as weakness
        from onward w
        cross join lateral (select l.link, l.upstream, l.downstream, l.verdict, traceability.weakness(l.weighs) as weakness
                            from traceability.weighs(moment) l
                            where w.level <> 4 and l.upstream = w.id and l.weighs <> 'WITHDRAWN' offset 0) l
        join onward e on e.id = l.downstream),
    chain(id, weakness) as (
        select origin, 1
        union
        select t.downstream, greatest(c.weakness, t.weakness)
        from chain c
        join tie t on t.upstream = c.id)
    select c.id, near.link, near.verdict, traceability.strength(min(c.weakness))
    from chain c
    left join tie near on near.upstream = origin and near.downstream = c.id
    where c.id <> origin
    group by c.id, near.link, near.verdict;
end
$$;
comment on function traceability.best_on is 'All that follows from an end at a moment: the claim that cites the end itself and what the answers to that come to, if it does, and how well the best chain holds';

create or replace function traceability.chains_on(origin uuid, moment timestamp with time zone)
    returns table (id uuid, cited text, strength text)
    language plpgsql stable rows 100 as
$$
#variable_conflict use_column
begin
    return query
    select b.id, case b.verdict when 'OPEN' then (select s.told from traceability.stated(moment) s where s.link = b.link) else b.verdict end,
           b.strength
    from traceability.best_on(origin, moment) b;
end
$$;

create or replace function traceability.places(origin uuid) returns table (id uuid, place text)
    language sql stable rows 200 as
$$
with recursive back(id, level) as (
    select origin, 0
    union
    select l.upstream, l.upstream_level
    from back b
    cross join lateral (select l.upstream, l.upstream_level::int from traceability.link l
                        where b.level <> 1 and l.downstream = b.id and l.state <> 'WITHDRAWN' offset 0) l
    where (select n.standing from traceability.node n where n.id = l.upstream) <> 'HIDDEN'),
onward(id, level) as (
    select origin, 0
    union
    select l.downstream, l.downstream_level
    from onward o
    cross join lateral (select l.downstream, l.downstream_level::int from traceability.link l
                        where o.level <> 4 and l.upstream = o.id and l.state <> 'WITHDRAWN' offset 0) l
    where (select n.standing from traceability.node n where n.id = l.downstream) <> 'HIDDEN'),
cited as materialized (select upstream from traceability.link where downstream = origin and state <> 'WITHDRAWN'),
following as materialized (select downstream from traceability.link where upstream = origin and state <> 'WITHDRAWN')
select origin, 'HERE'
union all
select b.id, case when b.id in (select upstream from cited) then 'CITED' else 'BEHIND' end from back b where b.id <> origin
union all
select o.id, case when o.id in (select downstream from following) then 'FOLLOWING' else 'BEYOND' end
from onward o where o.id <> origin
$$;
--rollback empty

--changeset traceability:022-nodes-in-order
create index node_in_order on traceability.node (kind, standing, reference);
drop index traceability.node_by_kind;
--rollback drop index traceability.node_in_order; create index node_by_kind on traceability.node (kind, standing);

--changeset traceability:022-planned-once
-- Else the first five answers of a connection are each planned anew, which takes ten times as long as to find them.
alter function traceability.best_back(uuid, timestamp with time zone) set plan_cache_mode to force_generic_plan;
alter function traceability.best_on(uuid, timestamp with time zone) set plan_cache_mode to force_generic_plan;
alter function traceability.chains_back(uuid, timestamp with time zone) set plan_cache_mode to force_generic_plan;
alter function traceability.chains_on(uuid, timestamp with time zone) set plan_cache_mode to force_generic_plan;
alter function traceability.told(uuid, timestamp with time zone) set plan_cache_mode to force_generic_plan;
--rollback alter function traceability.best_back(uuid, timestamp with time zone) reset plan_cache_mode; alter function traceability.best_on(uuid, timestamp with time zone) reset plan_cache_mode; alter function traceability.chains_back(uuid, timestamp with time zone) reset plan_cache_mode; alter function traceability.chains_on(uuid, timestamp with time zone) reset plan_cache_mode; alter function traceability.told(uuid, timestamp with time zone) reset plan_cache_mode;
