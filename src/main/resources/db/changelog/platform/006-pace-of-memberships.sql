--liquibase formatted sql

--changeset platform:006-pace-of-memberships
alter table shared.act
    drop constraint act_kind_check,
    add constraint act_kind_check check (kind in ('INPUT', 'ENDORSEMENT', 'COMMENT', 'RESPONSE', 'PLAN', 'MANDATE', 'MEMBERSHIP'));
--rollback empty
