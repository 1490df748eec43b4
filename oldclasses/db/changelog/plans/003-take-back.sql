--liquibase formatted sql

--changeset plans:003-take-back
alter table plans.plan drop constraint plan_check2;
comment on column plans.plan.revision is 'The version last submitted, 0 before the first; a plan that was taken back is a DRAFT again and keeps the number';
--rollback alter table plans.plan add constraint plan_check2 check (revision = 0 or state <> 'DRAFT') not valid;
