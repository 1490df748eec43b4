--liquibase formatted sql

--changeset coherence:001-plan-trace
create schema coherence;
create view coherence.plan_trace as
select p.id, p.reference, p.organisation, p.humanitarian, p.currency, p.money,
       exists (select from traceability.link l join traceability.node g on g.id = l.upstream
               where l.downstream = p.id and l.state = 'CONFIRMED' and g.kind = 'GOAL' and g.standing = 'IN_FORCE') as linked_to_goal,
       exists (select from traceability.link l join traceability.node n on n.id = l.upstream
               where l.downstream = p.id and l.state = 'CONFIRMED' and n.kind in ('INPUT', 'PRIORITY') and n.standing <> 'WITHDRAWN') as linked_to_local
from plans.plan_current p
where p.state in ('APPROVED', 'APPROVED_WITH_CONDITIONS', 'RUNNING');
comment on view coherence.plan_trace is 'F1 and F2: every plan in force, and whether a confirmed link traces it to an adopted goal, and to an input or priority';
create view coherence.framework as
select number, adopted_at from strategies.strategy where state = 'ADOPTED';
comment on view coherence.framework is 'The adopted strategy, if there is one: without it no figure can be measured (R-14)';
--rollback drop schema coherence cascade;
