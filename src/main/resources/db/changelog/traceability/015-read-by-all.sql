--liquibase formatted sql

--changeset traceability:015-read-by-all
create view traceability.answer_read_by_all as
select a.id, d.reference || '.' || u.reference || '.' || o.reference as reference, a.words_language as language, a.words
from traceability.link_answer a
join traceability.link l on l.id = a.link
join traceability.node d on d.id = l.downstream and d.standing <> 'HIDDEN'
join traceability.node u on u.id = l.upstream and u.standing <> 'HIDDEN'
join actors.known_organisation o on o.id = a.organisation
where a.stands and a.shown
  and case u.kind when 'INPUT' then u.owner_shown
                  when 'GOAL' then true
                  else coalesce((select v.shown from traceability.author v
                                 where v.node = l.upstream and v.organisation = a.organisation), false) end;
comment on view traceability.answer_read_by_all is 'What those who are asked have said of claims, where they are named; called by what claims, what it claims to follow from, and who answered';
create view traceability.read_by_all as
select id, 'ANSWER' as kind, reference, language, words
from traceability.answer_read_by_all
where words is not null
union all
select l.id, 'CLAIM', d.reference || '.' || u.reference, d.title ->> 'source', l.evidence
from traceability.link l
join traceability.node d on d.id = l.downstream and d.kind = 'PLAN' and d.standing not in ('HIDDEN', 'WITHDRAWN')
join traceability.node u on u.id = l.upstream and u.standing not in ('HIDDEN', 'WITHDRAWN')
where l.state <> 'WITHDRAWN'
union all
select r.id, 'REPLY', a.reference || '.' || o.reference, r.words_language, r.words
from traceability.link_reply r
join traceability.answer_read_by_all a on a.id = r.answer
join actors.known_organisation o on o.id = r.organisation;
comment on view traceability.read_by_all is 'Published: what is said of claims, in the language it was written in: the evidence of plans while the claim stands and nobody has taken back what it is about, the answers of those who are named, and the replies to these; called by what claims, what it claims to follow from, who answered, and who replied';
create or replace view traceability.awaited as
with waiting as (
    select l.id, l.downstream, l.upstream
    from traceability.link l
    join traceability.voice v on v.node = l.upstream and v.organisation <> l.claimed_for
    left join traceability.link_answer a on a.link = l.id and a.organisation = v.organisation and a.stands
    where l.state <> 'WITHDRAWN' and a.id is null
    union all
    select l.id, l.downstream, l.upstream
    from traceability.link l
    join traceability.link_answer a on a.link = l.id and a.stands and a.said <> 'DISPUTED' and a.given_at <= l.changed_at
    where l.state <> 'WITHDRAWN')
select downstream as node from waiting
union
select upstream from waiting
union
select id from waiting;
comment on view traceability.awaited is 'Published: every claim about which somebody is asked who has not answered, or has only about other words, and both its ends. The same as traceability.heard says of each, for all at once';
--rollback drop view traceability.read_by_all; drop view traceability.answer_read_by_all;
