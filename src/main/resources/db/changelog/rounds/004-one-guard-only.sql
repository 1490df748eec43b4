--liquibase formatted sql

--changeset rounds:004-one-guard-only
drop function rounds.hold_open(uuid, text, timestamp with time zone);
--rollback empty
