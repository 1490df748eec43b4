--liquibase formatted sql

--changeset traceability:016-claims-read-by-all
create or replace view traceability.read_by_all as
with claim as (
    select l.id, l.upstream, l.claimed_for, l.state, l.evidence, u.kind, u.owner_shown,
           d.reference || '.' || u.reference as reference, d.title ->> 'source' as language,
           d.kind = 'PLAN' and 'WITHDRAWN' not in (l.state, d.standing, u.standing) as stands
    from traceability.link l
    join traceability.node d on d.id = l.downstream and d.standing <> 'HIDDEN'
    join traceability.node u on u.id = l.upstream and u.standing <> 'HIDDEN'),
answer as (
    select a.id, c.reference || '.' || o.reference as reference, c.claimed_for, a.words_language as language, a.words
    from traceability.link_answer a
    join claim c on c.id = a.link
    join actors.known_organisation o on o.id = a.organisation
    left join traceability.author v on v.node = c.upstream and v.organisation = a.organisation
    where a.stands and a.shown
      and case c.kind when 'INPUT' then c.owner_shown when 'GOAL' then true else coalesce(v.shown, false) end)
select id, reference, language, words, 'ANSWER' as kind from answer where words is not null
union all
select id, reference, language, evidence, 'CLAIM' from claim where stands
union all
select r.id, a.reference || '.' || o.reference, r.words_language, r.words, 'REPLY'
from traceability.link_reply r
join answer a on a.id = r.answer
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
--rollback empty
