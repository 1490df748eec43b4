--liquibase formatted sql

--changeset platform:004-pace
create table shared.act (
    id   uuid primary key,
    who  uuid not null,
    kind text not null check (kind in ('INPUT', 'ENDORSEMENT', 'COMMENT', 'RESPONSE', 'PLAN', 'MANDATE')),
    at   timestamp(6) with time zone not null
);
comment on table shared.act is 'That a person or an organisation has sent something, without what it was: only to count how much at once';
create index act_by_who on shared.act (who, kind, at desc);
--rollback drop table shared.act;
