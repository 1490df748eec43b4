--liquibase formatted sql

--changeset traceability:021-threads splitStatements:false
-- How a claim stands takes who is asked only where nobody has answered, and then only whether there is anybody at all.
create view traceability.voiced as
select r.goal as node, coalesce(p.speaker, r.organisation) as organisation, false as protects
from traceability.responsible r
left join actors.passed_on p on p.organisation = r.organisation
where p.organisation is null or p.speaker is not null
union all
select s.input, s.organisation, not s.shown
from traceability.said s
union all
select l.downstream, s.organisation, not s.shown
from traceability.link l
join traceability.said s on s.input = l.upstream
where l.downstream_level = 2 and l.state <> 'WITHDRAWN';
comment on view traceability.voiced is 'The same as voice, where one may stand more than once: whether there is anybody is found without counting all';

create function traceability.stated(moment timestamp with time zone)
    returns table (link uuid, downstream uuid, upstream uuid, claimed_for uuid, state text, told text)
    language sql stable as
$$
select w.link, w.downstream, w.upstream, w.claimed_for,
       case when w.said is not null then w.said when open.other then open.state when open.own then 'OWN' else 'UNANSWERED' end,
       case when w.said is not null then w.said when open.other then open.state
            when not open.own then 'UNANSWERED' when open.protects then open.state else 'OWN' end
from (select a.*, nullif(a.verdict, 'OPEN') as said, coalesce(claimant.speaker, a.claimed_for) as claimant
      from traceability.weighing a
      left join actors.passed_on claimant on claimant.organisation = a.claimed_for
      where a.verdict <> 'WITHDRAWN') w
join traceability.node d on d.id = w.downstream
cross join lateral (
    select exists (select from traceability.voiced v where v.node = w.upstream and v.organisation <> w.claimant) as other,
           exists (select from traceability.voiced v where v.node = w.upstream and v.organisation = w.claimant) as own,
           exists (select from traceability.voiced v where v.node = w.upstream and v.protects) as protects,
           case when moment >= (
                    select due.asked_at + make_interval(days => answer.value)
                    from (select case when traceability.weakness(d.kind, d.standing) = 1
                                      then greatest(w.claimed_at, d.asking_since, w.changed_at) end as asked_at) due
                    join country.setting_period answer on answer.code = 'DAYS_TO_ANSWER'
                        and due.asked_at >= answer.since and (due.asked_at < answer.until or answer.until is null))
                then 'UNANSWERED' else 'CLAIMED' end as state) open
$$;
comment on function traceability.stated is 'The state of every claim as standing has it; told: as everybody may know it';

create function traceability.places(origin uuid) returns table (id uuid, place text)
    language sql stable rows 200 as
$$
with recursive back(id) as (
    select origin
    union
    select l.upstream
    from back b
    cross join lateral (select l.upstream from traceability.link l
                        where l.downstream = b.id and l.state <> 'WITHDRAWN' offset 0) l
    where (select n.standing from traceability.node n where n.id = l.upstream) <> 'HIDDEN'),
onward(id) as (
    select origin
    union
    select l.downstream
    from onward o
    cross join lateral (select l.downstream from traceability.link l
                        where l.upstream = o.id and l.state <> 'WITHDRAWN' offset 0) l
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
comment on function traceability.places is 'All that an end goes back to and all that follows from it, and whether it is cited itself';

-- These are planned once for a connection: what a claim's state is made of takes longer to plan than to find out.
create function traceability.best_back(origin uuid, moment timestamp with time zone)
    returns table (id uuid, link uuid, strength text)
    language plpgsql stable rows 100 as
$$
#variable_conflict use_column
begin
    return query
    with recursive back(id, weakness) as (
        select origin, 1
        union
        select l.upstream, n.weakness
        from back w
        cross join lateral (select l.upstream from traceability.link l
                            where l.downstream = w.id and l.state <> 'WITHDRAWN' offset 0) l
        cross join lateral (select traceability.weakness(n.kind, n.standing) as weakness from traceability.node n
                            where n.id = l.upstream and n.standing <> 'HIDDEN' offset 0) n),
    tie as materialized (
        select l.downstream, l.upstream, greatest(l.weakness, e.weakness) as weakness
        from back w
        cross join lateral (select l.downstream, l.upstream, traceability.weakness(l.weighs) as weakness
                            from traceability.weighs(moment) l
                            where l.downstream = w.id and l.weighs <> 'WITHDRAWN' offset 0) l
        join back e on e.id = l.upstream),
    chain(id, weakness) as (
        select origin, 1
        union
        select t.upstream, greatest(c.weakness, t.weakness)
        from chain c
        join tie t on t.downstream = c.id)
    select c.id,
           (select l.id from traceability.link l
            where l.downstream = origin and l.upstream = c.id and l.state <> 'WITHDRAWN'),
           traceability.strength(min(c.weakness))
    from chain c
    where c.id <> origin
    group by c.id;
end
$$;
comment on function traceability.best_back is 'All that an end goes back to at a moment: the claim by which it is cited itself, if it is, and how well the best chain holds';

create function traceability.best_on(origin uuid, moment timestamp with time zone)
    returns table (id uuid, link uuid, strength text)
    language plpgsql stable rows 100 as
$$
#variable_conflict use_column
begin
    return query
    with recursive onward(id, weakness) as (
        select origin, 1
        union
        select l.downstream, n.weakness
        from onward w
        cross join lateral (select l.downstream from traceability.link l
                            where l.upstream = w.id and l.state <> 'WITHDRAWN' offset 0) l
        cross join lateral (select traceability.weakness(n.kind, n.standing) as weakness from traceability.node n
                            where n.id = l.downstream and n.standing <> 'HIDDEN' offset 0) n),
    tie as materialized (
        select l.upstream, l.downstream, greatest(l.weakness, e.weakness) as weakness
        from onward w
        cross join lateral (select l.upstream, l.downstream, traceability.weakness(l.weighs) as weakness
                            from traceability.weighs(moment) l
                            where l.upstream = w.id and l.weighs <> 'WITHDRAWN' offset 0) l
        join onward e on e.id = l.downstream),
    chain(id, weakness) as (
        select origin, 1
        union
        select t.downstream, greatest(c.weakness, t.weakness)
        from chain c
        join tie t on t.upstream = c.id)
    select c.id,
           (select l.id from traceability.link l
            where l.upstream = origin and l.downstream = c.id and l.state <> 'WITHDRAWN'),
           traceability.strength(min(c.weakness))
    from chain c
    where c.id <> origin
    group by c.id;
end
$$;
comment on function traceability.best_on is 'All that follows from an end at a moment: the claim that cites the end itself, if it does, and how well the best chain holds';

create or replace function traceability.chains_back(origin uuid, moment timestamp with time zone)
    returns table (id uuid, cited text, strength text)
    language plpgsql stable rows 100 as
$$
#variable_conflict use_column
begin
    return query
    select b.id,
           case when b.link is not null then (
               select s.told from traceability.stated(moment) s where s.link = b.link) end,
           b.strength
    from traceability.best_back(origin, moment) b;
end
$$;

create or replace function traceability.chains_on(origin uuid, moment timestamp with time zone)
    returns table (id uuid, cited text, strength text)
    language plpgsql stable rows 100 as
$$
#variable_conflict use_column
begin
    return query
    select b.id,
           case when b.link is not null then (
               select s.told from traceability.stated(moment) s where s.link = b.link) end,
           b.strength
    from traceability.best_on(origin, moment) b;
end
$$;

create function traceability.told(claim uuid, moment timestamp with time zone) returns text
    language plpgsql stable as
$$
begin
    return (select s.told from traceability.stated(moment) s where s.link = claim);
end
$$;
comment on function traceability.told is 'How one claim stands at a moment, as everybody may know it';

create function traceability.thread(origin uuid, moment timestamp with time zone)
    returns table (id uuid, place text, near text, strength text)
    language sql stable rows 200 as
$$
select origin, 'HERE', null::text, null::text
union all
select b.id, case when b.cited is null then 'BEHIND' else 'CITED' end, b.cited, b.strength
from traceability.chains_back(origin, moment) b
union all
select o.id, case when o.cited is null then 'BEYOND' else 'FOLLOWING' end, o.cited, o.strength
from traceability.chains_on(origin, moment) o
$$;
comment on function traceability.thread is 'The same as places, with how the claim between each and the end stands where it is near, and how well the best chain holds at a moment';
--rollback empty
