--liquibase formatted sql

--changeset strategies:002-comments
create table strategies.comment (
    id           uuid primary key,
    version      bigint not null,
    reference    text   not null unique,
    round        uuid   not null references rounds.round,
    strategy     uuid   not null references strategies.strategy,
    paragraph    uuid   references strategies.paragraph,
    goal         uuid   references strategies.goal,
    organisation uuid   not null references actors.organisation,
    author       uuid   not null references actors.member,
    side         text   not null check (side in ('INTERNAL', 'EXTERNAL')),
    language     text   not null check (language ~ '^[a-z]{2,3}$'),
    text         text   not null check (text <> ''),
    written_at   timestamp(6) with time zone not null,
    outcome      text   check (outcome in ('TAKEN_UP', 'PARTLY', 'NOT_TAKEN_UP')),
    reason       jsonb,
    changed_text jsonb,
    answered_at  timestamp(6) with time zone,
    check (num_nonnulls(paragraph, goal) = 1),
    check ((outcome is null) = (answered_at is null) and (outcome is null) = (reason is null))
);
create index comment_by_strategy on strategies.comment (strategy, outcome);
create view strategies.comment_content as
select id, jsonb_build_object('reference', reference, 'round', round, 'strategy', strategy, 'paragraph', paragraph, 'goal', goal,
                              'organisation', organisation, 'side', side, 'language', language, 'text', text,
                              'outcome', outcome, 'reason', reason, 'changed_text', changed_text) as content
from strategies.comment;
--rollback drop table strategies.comment cascade;
