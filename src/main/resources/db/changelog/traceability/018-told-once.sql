--liquibase formatted sql

--changeset traceability:018-told-once splitStatements:false
create or replace view traceability.heard as
select l.id as link, l.downstream, l.upstream, l.claimed_for, l.changed_at,
       told.asked, told.protects, given.confirmed, given.partly, given.disputed,
       case when given.earlier > 0 and given.fresh = 0 then given.earlier_verdict end as earlier,
       case when traceability.weakness(d.kind, d.standing) = 1 then greatest(l.claimed_at, d.asking_since, l.changed_at) end as asked_at,
       told.verdict
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
          from traceability.link_answer where link = l.id and stands) a) given
-- Apart, so that each is found out once, however often a statement names it, and not at all where none does.
cross join lateral (
    select (select coalesce(sum(greatest(o.answers, 1)), 0)::bigint
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
           case when l.state = 'WITHDRAWN' then 'WITHDRAWN'
                when given.fresh > 0 then traceability.verdict(given.confirmed, given.partly, given.disputed)
                when given.earlier > 0 then 'TO_RECONFIRM'
                when not exists (select from traceability.voice v
                                 where v.node = l.upstream and v.organisation = coalesce(claimant.speaker, l.claimed_for)) then 'OPEN'
                when exists (select from traceability.voice v
                             where v.node = l.upstream and v.organisation <> coalesce(claimant.speaker, l.claimed_for)) then 'OPEN'
                else 'OWN' end as verdict
    offset 0) told;
--rollback empty
