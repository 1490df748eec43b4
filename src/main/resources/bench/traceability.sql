insert into traceability.node (id, kind, level, reference, owner, title, words, standing, owner_shown, asking_since)
select i.id, s.kind, 1, i.reference, i.organisation, s.titles, s.texts, 'PUBLIC', i.authorship <> 'PROTECTED', i.published_at
from said s join priorities.input i using (id)
union all
select p.id, s.kind, 2, p.reference, p.owner, s.titles, s.texts, 'PUBLIC', true, p.created_at
from said s join priorities.priority p using (id)
union all
select g.id, s.kind, 3, g.reference, n.owner, s.titles, s.texts, 'IN_FORCE', true, n.asking_since
from said s join strategies.goal g using (id)
cross join (select * from traceability.node where kind = 'GOAL' and standing = 'IN_FORCE' order by reference limit 1) n
union all
select p.id, s.kind, 4, p.reference, p.organisation, s.titles, s.texts, k.standing, true, p.submitted_at
from said s join plans.plan p using (id) join known_plan k on k.turn = s.n % k.many;

-- A ministry answers for each goal.
insert into traceability.responsible (goal, organisation)
select s.id, m.id from said s join ministry m on m.turn = s.n % m.many where s.kind = 'GOAL';
analyze traceability.node;

-- Sixty links where there are twenty inputs. What the first of a kind has is much, what the last has is little: of all
-- goals the first is cited by half of the plans.
create temporary table claimed on commit drop as
with many as (select kind, count(*)::int as many from said group by kind),
wanted (downstream_kind, upstream_kind, n, nth, upstream_n) as (
    select 'PRIORITY', 'INPUT', 1 + floor(m.many * power(random(), 2))::int, 1, i.n
    from said i join many m on m.kind = 'PRIORITY' where i.kind = 'INPUT' and i.n % 5 > 0
    union all
    select 'GOAL', 'PRIORITY', 1 + floor(m.many * power(random(), 2))::int, 1, p.n
    from said p join many m on m.kind = 'GOAL' where p.kind = 'PRIORITY'
    union all
    select 'PLAN', 'GOAL', p.n, nth, case when nth = 1 and p.n % 2 = 0 then 1 else 2 + floor((m.many - 1) * random())::int end
    from said p join many m on m.kind = 'GOAL' cross join generate_series(1, 2) as nth where p.kind = 'PLAN'
    union all
    select 'PLAN', 'PRIORITY', p.n, nth, 1 + floor(m.many * power(random(), 2))::int
    from said p join many m on m.kind = 'PRIORITY' cross join generate_series(1, 2) as nth where p.kind = 'PLAN'
    union all
    select 'PLAN', 'INPUT', p.n, nth, 1 + floor(m.many * random())::int
    from said p join many m on m.kind = 'INPUT' cross join lateral generate_series(1, 4 + p.n % 2) as nth where p.kind = 'PLAN')
select distinct on (d.id, u.id) uuidv7() as id, d.id as downstream, u.id as upstream, w.downstream_kind, w.upstream_kind, d.title as evidence,
       row_number() over () as n
from wanted w
join said d on d.kind = w.downstream_kind and d.n = w.n
join said u on u.kind = w.upstream_kind and u.n = w.upstream_n;

insert into traceability.link (id, version, downstream, downstream_level, upstream, upstream_level, relation, evidence, state, claimed_by,
                               claimed_for, claimed_at)
select c.id, 0, c.downstream, d.level, c.upstream, u.level, case when u.level = 1 and d.level = 2 then 'DERIVED_FROM' else 'ANSWERS' end, c.evidence,
       'CLAIMED', p.id, d.owner, greatest(d.asking_since, u.asking_since)
from claimed c join traceability.node d on d.id = c.downstream join traceability.node u on u.id = c.upstream
join person p on p.turn = c.n % p.many;

analyze traceability.link;

create temporary table one_of_them on commit drop as
select distinct on (node) node, organisation, shown from traceability.voice
where organisation not in (select claimed_for from traceability.link where downstream_level = 3) order by node, organisation;
analyze one_of_them;

-- Seven of ten are answered by one of those who said what they cite: most of them yes, every tenth partly, every tenth not.
insert into traceability.link_answer (id, link, organisation, person, said, words, words_language, given_at, stands, shown)
select gen_random_uuid(), a.id, a.organisation, p.id, a.said, case when a.said <> 'CONFIRMED' then a.evidence end,
       case when a.said <> 'CONFIRMED' then 'en' end, a.given_at, true, a.shown
from (select c.*, l.claimed_at + interval '3 days' as given_at, v.organisation, v.shown,
             case when c.n % 10 = 3 then 'PARTLY' when c.n % 10 = 6 then 'DISPUTED' else 'CONFIRMED' end as said
      from claimed c join traceability.link l using (id) join one_of_them v on v.node = c.upstream and v.organisation <> l.claimed_for
      where c.n % 10 < 7) a
join person p on p.turn = a.n % p.many;
