--liquibase formatted sql

--changeset traceability:005-still-asked
create view traceability.still_asked as
select l.id as link, v.organisation, v.shown
from traceability.link l
join traceability.node d on d.id = l.downstream
join traceability.node u on u.id = l.upstream
join traceability.voice v on v.node = l.upstream and v.organisation <> l.claimed_for
where l.state <> 'WITHDRAWN' and traceability.weakness(d.kind, d.standing) = 1 and u.standing <> 'WITHDRAWN'
  and not exists (select from traceability.link_answer a
                  where a.link = l.id and a.organisation = v.organisation and a.stands
                    and (l.changed_at is null or a.given_at > l.changed_at));
comment on view traceability.still_asked is 'Who has still to answer: everyone who is asked about a claim that is public, and has said nothing of it as it is now';
--rollback drop view traceability.still_asked;
