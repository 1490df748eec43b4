--liquibase formatted sql

--changeset traceability:017-voices-by-index splitStatements:false
-- Who speaks for one input is found by its id. As a union of those who speak themselves and those who are spoken for, it was
-- found by reading every input there is, once for each link that a page shows.
create or replace view traceability.said as
select n.id as input, coalesce(p.speaker, n.owner) as organisation, n.owner_shown as shown
from traceability.node n
left join actors.passed_on p on p.organisation = n.owner
where n.kind = 'INPUT' and n.standing = 'PUBLIC' and (p.organisation is null or p.speaker is not null);

-- How many are asked, and whether one of them is protected, is found out only where it is read; and whether somebody cites
-- themselves only where nobody has answered. What they are is as before.
create or replace view traceability.heard as
select l.id as link, l.downstream, l.upstream, l.claimed_for, l.changed_at,
       (select coalesce(sum(greatest(o.answers, 1)), 0)::bigint
        from (select sum(each.answers) as answers
              from (select v.organisation, 0 as answers from traceability.voice v
                    where v.node = l.upstream and v.organisation <> coalesce(claimant.speaker, l.claimed_for)
                    union all
                    select coalesce(s.speaker, a.organisation), 1
                    from traceability.link_answer a
                    left join actors.passed_on s on s.organisation = a.organisation
                    where a.link = l.id and a.stands) each
              group by each.organisation) o) as asked,
       exists (select from traceability.voice v where v.node = l.upstream and v.protects)
           or exists (select from traceability.link_answer a
                      where a.link = l.id and a.stands
                        and coalesce((select w.protects from traceability.author w
                                      where w.node = l.upstream and w.organisation = a.organisation), not a.shown)) as protects,
       given.confirmed, given.partly, given.disputed,
       case when given.earlier > 0 and given.fresh = 0 then given.earlier_verdict end as earlier,
       case when traceability.weakness(d.kind, d.standing) = 1 then greatest(l.claimed_at, d.asking_since, l.changed_at) end as asked_at,
       case when l.state = 'WITHDRAWN' then 'WITHDRAWN'
            when given.fresh > 0 then traceability.verdict(given.confirmed, given.partly, given.disputed)
            when given.earlier > 0 then 'TO_RECONFIRM'
            when not exists (select from traceability.voice v
                             where v.node = l.upstream and v.organisation = coalesce(claimant.speaker, l.claimed_for)) then 'OPEN'
            when exists (select from traceability.voice v
                         where v.node = l.upstream and v.organisation <> coalesce(claimant.speaker, l.claimed_for)) then 'OPEN'
            else 'OWN' end as verdict
from traceability.link l
join traceability.node d on d.id = l.downstream
left join actors.passed_on claimant on claimant.organisation = l.claimed_for
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
