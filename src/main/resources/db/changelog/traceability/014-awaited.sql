--liquibase formatted sql

--changeset traceability:014-awaited
create view traceability.awaited as
with waiting as (
    select l.downstream, l.upstream
    from traceability.link l
    join traceability.voice v on v.node = l.upstream and v.organisation <> l.claimed_for
    left join traceability.link_answer a on a.link = l.id and a.organisation = v.organisation and a.stands
    where l.state <> 'WITHDRAWN' and a.id is null
    union all
    select l.downstream, l.upstream
    from traceability.link l
    join traceability.link_answer a on a.link = l.id and a.stands and a.said <> 'DISPUTED' and a.given_at <= l.changed_at
    where l.state <> 'WITHDRAWN')
select downstream as node from waiting
union
select upstream from waiting;
comment on view traceability.awaited is 'Published: both ends of every claim about which somebody is asked who has not answered, or has only about other words. The same as traceability.heard says of each, for all at once';
--rollback drop view traceability.awaited;
