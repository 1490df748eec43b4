-- As many kinds of organisations as in the demo country, without its ministries, each with a mandate that was verified.
create temporary table kind_of_organisation on commit drop as
select row_number() over (order by reference) - 1 as turn, kind, side
from actors.organisation where kind not in ('MINISTRY', 'PUBLIC_BODY');

insert into actors.organisation (id, version, reference, kind, side, name, description, verified)
select s.id, 0, 'ORG-' || 1000 + s.n, k.kind, k.side, s.titles, s.texts, true
from said s join kind_of_organisation k on k.turn = s.n % (select count(*) from kind_of_organisation)
where s.kind = 'ORGANISATION';

insert into actors.mandate (id, version, organisation, constituency, place, how_chosen, evidence, valid_from, valid_until, state, claimed_by,
                            verified_by, chosen)
select gen_random_uuid(), 0, s.id, s.titles, m.place, s.texts, m.evidence, m.valid_from, m.valid_until, m.state, m.claimed_by, m.verified_by, m.chosen
from said s join actors.organisation o on o.id = s.id and o.side = 'INTERNAL'
cross join (select * from actors.mandate where state = 'VERIFIED' order by id limit 1) m;

-- Who speaks: the first of them in every tenth case, the others one as often as the next.
create temporary table voice on commit drop as
select row_number() over (order by reference) - 1 as turn, id, count(*) over () as many
from actors.organisation where side = 'INTERNAL' and kind not in ('MINISTRY', 'PUBLIC_BODY');
create temporary table agency on commit drop as
select row_number() over (order by reference) - 1 as turn, id, count(*) over () as many from actors.organisation where side = 'EXTERNAL';
create temporary table ministry on commit drop as
select row_number() over (order by reference) - 1 as turn, id, count(*) over () as many from actors.organisation where kind = 'MINISTRY';
create temporary table person on commit drop as
select row_number() over (order by name) - 1 as turn, id, count(*) over () as many from actors.member;
analyze voice;
analyze agency;
analyze ministry;
analyze person;
