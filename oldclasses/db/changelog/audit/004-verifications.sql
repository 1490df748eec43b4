--liquibase formatted sql

--changeset audit:004-verifications
create table audit.verification (
    id      uuid   primary key,
    person  uuid   not null,
    at      timestamp(6) with time zone not null,
    up_to   bigint not null check (up_to >= 0),
    head    text   not null check (head ~ '^[0-9a-f]{64}$'),
    outcome text   not null check (outcome in ('INTACT', 'GAP', 'CHAIN', 'ALTERED', 'SUBJECT', 'HEAD'))
);
comment on table audit.verification is 'Who verified the ledger, when, up to which line that holds, and what came out; it only grows, and is not a line of the ledger, which would never be verified to its end';
create index verification_by_time on audit.verification (at desc);
--rollback drop table audit.verification;
