--liquibase formatted sql

--changeset plans:013-up-to-the-decision
delete from shared.move
where thing = 'plans.plan' and (earlier in ('RUNNING', 'COMPLETED', 'SUSPENDED') or later in ('RUNNING', 'COMPLETED', 'SUSPENDED'));
alter table plans.plan drop constraint plan_state_check,
    add constraint plan_state_check check (state in ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'RETURNED', 'APPROVED', 'APPROVED_WITH_CONDITIONS',
                                                     'DECLINED', 'SHARED', 'WITHDRAWN'));
comment on table traceability.node is 'Everything that can be an end of a link, kept up to date by the module that owns it. HIDDEN: not yet public; IN_FORCE: an adopted goal, an approved plan; DECLINED: a plan that can be read and is the end of no chain';
--rollback alter table plans.plan drop constraint plan_state_check, add constraint plan_state_check check (state in ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'RETURNED', 'APPROVED', 'APPROVED_WITH_CONDITIONS', 'DECLINED', 'SHARED', 'WITHDRAWN', 'RUNNING', 'COMPLETED', 'SUSPENDED'));
