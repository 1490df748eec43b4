--liquibase formatted sql

--changeset platform:001-reference-counters
create schema shared;
create table shared.reference_counter (
    kind        text primary key,
    last_number bigint not null default 0 check (last_number >= 0)
);
comment on table shared.reference_counter is 'The last number given in each series of references, such as INP-000913';
insert into shared.reference_counter (kind)
values ('ORGANISATION'), ('ROUND'), ('INPUT'), ('PRIORITY'), ('PLAN'), ('COMMENT');
--rollback drop schema shared cascade;
