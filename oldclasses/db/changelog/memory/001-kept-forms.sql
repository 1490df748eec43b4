--liquibase formatted sql

--changeset memory:001-kept-forms
create schema memory;
create table memory.kept_form (
    id           uuid primary key,
    person       uuid  not null references actors.member,
    form         text  not null check (length(form) between 1 and 200),
    object       text  not null check (length(object) <= 200),
    version      uuid  not null,
    words        jsonb not null check (octet_length(words::text) <= 1000000),
    started_from text  not null check (length(started_from) <= 200),
    kept_at      timestamp(6) with time zone not null
);
comment on table memory.kept_form is 'What a person has begun to write and not yet sent; read by nobody else, part of no record and of no ledger, forgotten after some weeks';
create index kept_form_by_person on memory.kept_form (person, form, object);
create index kept_form_by_age on memory.kept_form (kept_at);
grant usage on schema memory to mizizi_app;
grant select, insert, update, delete on memory.kept_form to mizizi_app;
--rollback drop schema memory cascade;
