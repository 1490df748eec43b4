--liquibase formatted sql

--changeset rounds:001-rounds
create schema rounds;
create table rounds.round (
    id             uuid primary key,
    version        bigint not null,
    reference      text   not null unique,
    purpose        text   not null check (purpose in ('COLLECT', 'RANK', 'COMMENT', 'RESPOND', 'REVIEW')),
    title          jsonb  not null,
    description    jsonb  not null,
    opens_at       timestamp(6) with time zone not null,
    closes_at      timestamp(6) with time zone not null check (closes_at > opens_at),
    state          text   not null check (state in ('PLANNED', 'ANNOUNCED', 'OPEN', 'CLOSED', 'ANSWERED')),
    shortening     text,
    subject        uuid,
    announced_at   timestamp(6) with time zone,
    opened_at      timestamp(6) with time zone,
    closed_at      timestamp(6) with time zone,
    answered_at    timestamp(6) with time zone,
    check (closes_at - opens_at >= interval '21 days' or coalesce(shortening, '') <> ''),
    check (purpose <> 'COMMENT' or subject is not null)
);
comment on table rounds.round is 'A consultation. R-55: shorter than 21 days only with a reason (shortening). subject: the strategy version of a COMMENT round';
create index round_by_state on rounds.round (state, closes_at);
create table rounds.invitation (
    round        uuid not null references rounds.round,
    organisation uuid not null references actors.organisation,
    primary key (round, organisation)
);
create view rounds.round_content as
select r.id, jsonb_build_object('reference', reference, 'purpose', purpose, 'title', title, 'description', description,
                                'opens_at', opens_at, 'closes_at', closes_at, 'state', state, 'shortening', shortening,
                                'subject', subject,
                                'invited', (select jsonb_agg(organisation order by organisation)
                                            from rounds.invitation i where i.round = r.id)) as content
from rounds.round r;
--rollback drop schema rounds cascade;
