--liquibase formatted sql

--changeset responses:001-responses
create schema responses;
create table responses.response (
    id           uuid primary key,
    version      bigint not null,
    round        uuid   not null references rounds.round,
    priority     uuid   not null references priorities.priority,
    organisation uuid   not null references actors.organisation,
    person       uuid   not null references actors.member,
    intention    text   not null check (intention in ('WILL_ACT', 'PARTLY', 'CANNOT')),
    reason       text   not null check (reason <> ''),
    language     text   not null check (language ~ '^[a-z]{2,3}$'),
    given_at     timestamp(6) with time zone not null,
    unique (round, priority, organisation)
);
comment on table responses.response is 'What an external agency answers to a priority in a RESPOND round; shown when the round has closed';
create view responses.response_content as
select id, jsonb_build_object('round', round, 'priority', priority, 'organisation', organisation, 'intention', intention,
                              'reason', reason, 'language', language) as content
from responses.response;
--rollback drop schema responses cascade;
