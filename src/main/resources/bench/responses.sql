-- Two agencies answer each priority, all in one round.
insert into responses.response (id, version, round, priority, organisation, person, intention, reason, language, given_at, about)
select gen_random_uuid(), 0, r.round, s.id, a.id, r.person, r.intention, r.reason, r.language, r.given_at, r.about
from said s cross join generate_series(0, 1) as nth
join agency a on a.turn = (s.n + nth) % a.many
cross join (select r.* from responses.response r join rounds.round d on d.id = r.round and d.state = 'CLOSED' order by r.id limit 1) r
where s.kind = 'PRIORITY';
