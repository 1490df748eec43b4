-- A collection each 500 inputs, to which everybody in the country was invited, and the agencies to the round of their answers.
insert into rounds.round (id, version, reference, purpose, title, description, opens_at, closes_at, state, announced_at, opened_at, closed_at,
                          answered_at)
select gen_random_uuid(), 0, 'RND-' || 1000 + n, r.purpose, r.title, r.description, r.opens_at, r.closes_at, r.state, r.announced_at, r.opened_at,
       r.closed_at, r.answered_at
from (select * from rounds.round where purpose = 'COLLECT' and state = 'ANSWERED' order by reference limit 1) r
cross join generate_series(1, greatest(1, current_setting('bench.inputs')::int / 500)) as n;

insert into rounds.invitation (round, organisation)
select r.id, v.id from rounds.round r cross join voice v where r.purpose = 'COLLECT'
union all
select r.id, a.id from rounds.round r cross join agency a where r.purpose = 'RESPOND'
on conflict do nothing;

-- In the one that is open a fifth of all is said.
create temporary table collection on commit drop as
select row_number() over (order by reference) - 1 as turn, id, state, count(*) over () as many
from rounds.round where purpose = 'COLLECT' and state = 'ANSWERED';
