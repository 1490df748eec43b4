-- Plans in every state that is read by all, as many of each as there are in the demo country.
create temporary table known_plan on commit drop as
select row_number() over (order by p.reference) - 1 as turn, count(*) over () as many, p.*, n.standing
from plans.plan p join traceability.node n on n.id = p.id where p.state in ('APPROVED', 'IN_REVIEW', 'DECLINED', 'SHARED');
insert into plans.plan (id, version, reference, organisation, state, revision, created_by, last_edited_by, submitted_by, created_at,
                        last_edited_at, submitted_at)
select s.id, 0, 'PLAN-' || 1000 + s.n, a.id, p.state, 1, p.created_by, p.last_edited_by, p.submitted_by, p.created_at, p.last_edited_at,
       p.submitted_at + s.n * interval '1 second'
from said s join known_plan p on p.turn = s.n % p.many join agency a on a.turn = s.n % a.many
where s.kind = 'PLAN';

insert into plans.revision (id, plan, number, language, title, summary, starts_on, ends_on, currency, humanitarian, contested)
select uuidv7(), s.id, 1, s.language, s.title, s.words, date '2027-01-01', date '2028-12-31', 'USD', false, 'NONE_KNOWN'
from said s where s.kind = 'PLAN';

create temporary table grown_plan on commit drop as
select s.n, s.id as plan, r.id as revision, p.state from said s join plans.plan p on p.id = s.id join plans.revision r on r.plan = s.id
where s.kind = 'PLAN';

insert into plans.quarter_amount (revision, quarter, amount)
select revision, q.quarter::date, 10000 + (n * 7919) % 90000
from grown_plan cross join generate_series(date '2027-01-01', date '2028-10-01', interval '3 months') as q (quarter);

insert into plans.plan_place (revision, place)
select g.revision, p.code from grown_plan g
join (select row_number() over (order by code) - 1 as turn, count(*) over () as many, code from country.place) p
    on p.turn in (g.n % p.many, (g.n + 5) % p.many);

insert into plans.plan_policy (revision, policy)
select g.revision, p.policy from grown_plan g
join (select row_number() over (order by policy) - 1 as turn, count(*) over () as many, policy from plans.plan_policy group by policy) p
    on p.turn = g.n % p.many;

insert into plans.consultation (revision, position, who, organisation, side, held_on, mode, said, changed)
select g.revision, 0, c.who, v.id, c.side, c.held_on, c.mode, c.said, c.changed
from grown_plan g join voice v on v.turn = g.n % v.many
cross join (select * from plans.consultation where side = 'INTERNAL' order by revision, position limit 1) c;

insert into plans.decision (id, plan, revision, organisation, person, outcome, reasons, conditions, rule, decided_at, questions)
select gen_random_uuid(), g.plan, 1, d.organisation, d.person, d.outcome, d.reasons, d.conditions, d.rule, d.decided_at, d.questions
from grown_plan g join (select distinct on (outcome) * from plans.decision order by outcome, id) d on d.outcome = g.state;
