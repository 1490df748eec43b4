create temporary table speaker on commit drop as
select row_number() over (order by i.reference) - 1 as turn, count(*) over () as many, i.*
from priorities.input i where i.state = 'PUBLISHED' and i.outcome is not null;

insert into priorities.input (id, version, reference, round, organisation, author, kind, language, title, words, place, people_affected, dimension,
                              authorship, state, created_at, submitted_at, published_at, outcome, reason, answered_at)
select s.id, 0, 'INP-' || lpad((1000 + s.n)::text, 6, '0'), coalesce(c.id, o.id), v.id, i.author, i.kind, s.language, s.title, s.words, i.place,
       i.people_affected, i.dimension, i.authorship, i.state, i.created_at + s.n * interval '1 second', i.submitted_at + s.n * interval '1 second',
       i.published_at + s.n * interval '1 second', case when c.id is not null then i.outcome end, case when c.id is not null then i.reason end,
       case when c.id is not null then i.answered_at end
from said s
join speaker i on i.turn = s.n % i.many
join voice v on v.turn = case when s.n % 10 = 0 then 0 else s.n % v.many end
left join collection c on s.n % 5 > 0 and c.turn = s.n % c.many
cross join (select id from rounds.round where purpose = 'COLLECT' and state = 'OPEN' order by reference limit 1) o
where s.kind = 'INPUT';

create temporary table known_priority on commit drop as
select row_number() over (order by p.reference) - 1 as turn, count(*) over () as many, p.*
from priorities.priority p where p.state in ('OPEN', 'IN_STRATEGY');
insert into priorities.priority (id, version, reference, owner, title, summary, dimension, state, created_at)
select s.id, 0, 'PRI-' || 1000 + s.n, p.owner, s.titles, s.texts, p.dimension, p.state, p.created_at
from said s join known_priority p on p.turn = s.n % p.many
where s.kind = 'PRIORITY';

-- Every fourth input is endorsed by another organisation.
insert into priorities.endorsement (input, organisation, endorsed_at)
select s.id, v.id, i.published_at + interval '1 day'
from said s join priorities.input i using (id) join voice v on v.turn = (s.n + 7) % v.many and v.id <> i.organisation
where s.kind = 'INPUT' and s.n % 4 = 0;
