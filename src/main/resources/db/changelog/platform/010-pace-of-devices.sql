--liquibase formatted sql

--changeset platform:010-pace-of-devices
alter table shared.act
    drop constraint act_kind_check,
    add constraint act_kind_check check (kind in ('INPUT', 'COLLECTED_INPUT', 'ENDORSEMENT', 'COMMENT', 'RESPONSE', 'PLAN', 'MANDATE', 'MEMBERSHIP'));
--rollback empty
