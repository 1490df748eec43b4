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
    rewrites     boolean not null default false,
    answered_at  timestamp(6) with time zone,
    check (num_nonnulls(paragraph, goal) = 1),
    check ((outcome is null) = (answered_at is null) and (outcome is null) = (reason is null)),
    check (not rewrites or changed_text is not null),
    check (changed_text is null or outcome in ('TAKEN_UP', 'PARTLY'))
);
create index comment_by_strategy on strategies.comment (strategy, outcome);
create index comment_by_round on strategies.comment (round) where outcome is null;
create index comment_by_organisation on strategies.comment (organisation, strategy);
create view strategies.comment_content as
select id, jsonb_build_object('reference', reference, 'round', round, 'strategy', strategy, 'paragraph', paragraph, 'goal', goal,
                              'organisation', organisation, 'side', side, 'language', language, 'text', text,
                              'outcome', outcome, 'reason', reason, 'changed_text', changed_text, 'rewrites', rewrites) as content
from strategies.comment;
--rollback drop table strategies.comment cascade;

--changeset strategies:002-revision splitStatements:false
create function strategies.revision_needs_answers() returns trigger
    language plpgsql as
$$
begin
    if new.state = 'REVISED' and old.state <> 'REVISED' then
        if old.state <> 'IN_CONSULTATION' then
            raise exception 'Only a strategy that was consulted on is revised';
        end if;
        if exists (select from strategies.comment where strategy = new.id and outcome is null) then
            raise exception 'Every comment needs its answer before the revision';
        end if;
        if not exists (select from strategies.comment where strategy = new.id and side = 'INTERNAL') then
            raise exception 'The revision needs internal participants';
        end if;
    end if;
    return new;
end
$$;
create trigger revision_needs_answers
    before update on strategies.strategy
    for each row execute function strategies.revision_needs_answers();
--rollback drop function strategies.revision_needs_answers() cascade;
