--liquibase formatted sql

--changeset traceability:020-weighing splitStatements:false
-- What counts in chains follows from the answers to a claim, and, where they are about earlier words, from one moment.
create view traceability.weighing as
select l.id as link, l.downstream, l.upstream, l.claimed_for, l.claimed_at, l.changed_at,
       case when l.state = 'WITHDRAWN' then 'WITHDRAWN'
            when given.fresh > 0 then traceability.verdict(given.confirmed, given.partly, given.disputed)
            when given.earlier > 0 then 'TO_RECONFIRM'
            else 'OPEN' end as verdict,
       case when given.earlier > 0 and given.fresh = 0 then given.earlier_verdict end as earlier,
       case when given.earlier > 0 and given.fresh = 0 then (
           select l.changed_at + make_interval(days => again.value)
           from country.setting_period again
           where again.code = 'DAYS_TO_RECONFIRM'
             and l.changed_at >= again.since and (l.changed_at < again.until or again.until is null)) end as until
from traceability.link l
cross join lateral (
    select count(*) filter (where a.fresh) as fresh,
           count(*) filter (where a.fresh and a.said = 'CONFIRMED') as confirmed,
           count(*) filter (where a.fresh and a.said = 'PARTLY') as partly,
           count(*) filter (where a.said = 'DISPUTED') as disputed,
           count(*) filter (where not a.fresh) as earlier,
           traceability.verdict(count(*) filter (where a.said = 'CONFIRMED'), count(*) filter (where a.said = 'PARTLY'),
                                count(*) filter (where a.said = 'DISPUTED')) as earlier_verdict
    from (select said, l.changed_at is null or given_at > l.changed_at as fresh
          from traceability.link_answer where link = l.id and stands) a) given;
comment on view traceability.weighing is 'Published: what the answers to every claim come to, whoever is asked: where they are about earlier words, what they came to then, and until when that counts';

create function traceability.weighs(moment timestamp with time zone)
    returns table (downstream uuid, upstream uuid, weighs text)
    language sql stable as
$$
select downstream, upstream, case when verdict = 'TO_RECONFIRM' and moment < until then earlier else verdict end
from traceability.weighing
$$;
comment on function traceability.weighs is 'Published: what counts of every claim in chains at a moment. The same as traceability.standing says, without finding out who is asked: a claim of one''s own is one that is open';

comment on function traceability.standing is 'How every claim stands at a moment. A question keeps the days that were told with it. weighs: what counts in chains, where an earlier answer counts for some time after an end has changed; if_open: what is told where a state would give a protected author away';

create or replace function traceability.confirmed_chain(origin uuid, but uuid[], direct boolean, moment timestamp with time zone)
    returns boolean
    language sql stable as
$$
with recursive chain(id) as (
    select s.upstream
    from traceability.weighs(moment) s
    join traceability.node u on u.id = s.upstream
    where s.downstream = origin and s.weighs = 'CONFIRMED' and traceability.weakness(u.kind, u.standing) = 1
      and not (direct and u.kind = 'GOAL')
    union
    select s.upstream
    from chain c
    join traceability.weighs(moment) s on s.downstream = c.id and s.weighs = 'CONFIRMED'
    join traceability.node u on u.id = s.upstream
    where traceability.weakness(u.kind, u.standing) = 1)
select exists (
    select from chain c
    join traceability.node i on i.id = c.id
    where i.kind = 'INPUT' and i.owner_shown and i.owner <> all (but)
      and actors.speaks_now(i.owner) <> all (select actors.speaks_now(b) from unnest(but) as b))
$$;
--rollback empty
