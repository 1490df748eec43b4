--liquibase formatted sql

--changeset coherence:002-own-claims
create or replace view coherence.plan_trace as
select p.id, p.reference, p.organisation, p.humanitarian, p.currency, p.money,
       exists (select from traceability.link l join traceability.node g on g.id = l.upstream
               where l.downstream = p.id and l.state = 'CONFIRMED' and l.claimed_for <> g.owner
                 and g.kind = 'GOAL' and g.standing = 'IN_FORCE') as linked_to_goal,
       exists (select from traceability.link l join traceability.node n on n.id = l.upstream
               where l.downstream = p.id and l.state = 'CONFIRMED' and l.claimed_for <> n.owner
                 and n.kind in ('INPUT', 'PRIORITY') and n.standing <> 'WITHDRAWN') as linked_to_local
from plans.plan_current p
where p.state in ('APPROVED', 'APPROVED_WITH_CONDITIONS', 'RUNNING');
comment on view coherence.plan_trace is 'F1 and F2: every plan in force, and whether a link that somebody other than its claimant confirmed traces it to an adopted goal, and to an input or priority';
--rollback create or replace view coherence.plan_trace as select p.id, p.reference, p.organisation, p.humanitarian, p.currency, p.money, exists (select from traceability.link l join traceability.node g on g.id = l.upstream where l.downstream = p.id and l.state = 'CONFIRMED' and g.kind = 'GOAL' and g.standing = 'IN_FORCE') as linked_to_goal, exists (select from traceability.link l join traceability.node n on n.id = l.upstream where l.downstream = p.id and l.state = 'CONFIRMED' and n.kind in ('INPUT', 'PRIORITY') and n.standing <> 'WITHDRAWN') as linked_to_local from plans.plan_current p where p.state in ('APPROVED', 'APPROVED_WITH_CONDITIONS', 'RUNNING');
