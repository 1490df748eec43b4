--liquibase formatted sql

--changeset plans:007-in-force
create view plans.in_force as
select p.id, p.organisation, r.number as revision, r.humanitarian, r.currency,
       coalesce((select sum(a.amount) from plans.quarter_amount a where a.plan = p.id and a.revision = r.number), 0) as money
from plans.plan p
cross join lateral (
    select d.revision, d.outcome from plans.decision d
    where d.plan = p.id and d.outcome <> 'RETURNED'
    order by d.revision desc limit 1) decided
join plans.revision r on r.plan = p.id and r.number = decided.revision
where decided.outcome in ('APPROVED', 'APPROVED_WITH_CONDITIONS')
  and p.state in ('APPROVED', 'APPROVED_WITH_CONDITIONS', 'RUNNING', 'SUBMITTED', 'IN_REVIEW', 'RETURNED');
comment on view plans.in_force is 'Every plan in force, by the version that was approved: it stays in force until a newer one is approved or declined';
--rollback drop view plans.in_force;
