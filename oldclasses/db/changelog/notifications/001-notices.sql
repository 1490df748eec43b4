--liquibase formatted sql

--changeset notifications:001-notices
create schema notifications;
create table notifications.notice (
    id         uuid primary key,
    person     uuid not null references actors.member,
    message    text not null,
    arguments  jsonb not null,
    path       text not null,
    noticed_at timestamp(6) with time zone not null,
    read_at    timestamp(6) with time zone,
    cause      uuid not null,
    mail_at    timestamp(6) with time zone,
    mailed_at  timestamp(6) with time zone,
    attempts   int  not null default 0,
    unique (person, message, cause)
);
comment on table notifications.notice is 'What a person is told; message is a translation key, cause makes a repeated delivery harmless; mail_at is when a mail is to be tried next, if at all';
create index notice_by_person on notifications.notice (person, noticed_at desc);
create index notice_to_mail on notifications.notice (mail_at) where mail_at is not null;
--rollback drop schema notifications cascade;
