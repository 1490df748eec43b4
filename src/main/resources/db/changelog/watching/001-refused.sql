--liquibase formatted sql

--changeset watching:001-refused
create schema watching;
create table watching.refused (
    id           uuid   primary key,
    person       uuid,
    organisation uuid,
    asked        text   check (asked ~ '^[A-Z_]{1,100}$'),
    objection    text   not null check (objection ~ '^[A-Za-z0-9._-]{1,200}$'),
    since        timestamp(6) with time zone not null,
    times        bigint not null check (times > 0),
    last_at      timestamp(6) with time zone not null,
    unique nulls not distinct (person, organisation, asked, objection, since),
    constraint nobody_is_given_away check (person is not null or organisation is null and last_at = since + interval '12 hours')
);
comment on table watching.refused is 'What the portal refused: to whom, for which right, by which rule and how often within an hour; of whoever may speak under protection nobody is named and only the day is told. Forgotten after some weeks';
create index refused_by_time on watching.refused (last_at desc, id);
create index refused_by_person on watching.refused (person);
call audit.leave('watching.refused', 'What was refused has changed nothing; it is counted for some weeks');
grant usage on schema watching to mizizi_app;
grant select, insert, update, delete on watching.refused to mizizi_app;
--rollback drop schema watching cascade; delete from audit.kept_table where name = 'watching.refused';
