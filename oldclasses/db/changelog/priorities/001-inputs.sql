--liquibase formatted sql

--changeset priorities:001-inputs
create schema priorities;
create table priorities.input (
    id              uuid primary key,
    version         bigint not null,
    reference       text   unique,
    round           uuid   not null references rounds.round,
    organisation    uuid   not null references actors.organisation,
    author          uuid   not null references actors.member,
    kind            text   not null check (kind in ('NEED', 'PRIORITY', 'SOLUTION')),
    language        text   not null check (language ~ '^[a-z]{2,3}$'),
    title           text   not null,
    words           text   not null,
    place           text   references country.place,
    people_affected int    check (people_affected >= 0),
    dimension       text   references country.dimension,
    authorship      text   not null check (authorship in ('NAMED', 'ORGANISATION', 'PROTECTED')),
    state           text   not null check (state in ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'RETURNED', 'WITHDRAWN')),
    created_at      timestamp(6) with time zone not null,
    submitted_at    timestamp(6) with time zone,
    published_at    timestamp(6) with time zone,
    return_reason   jsonb,
    outcome         text   check (outcome in ('TAKEN_UP', 'PARTLY', 'NOT_TAKEN_UP')),
    reason          jsonb,
    answered_at     timestamp(6) with time zone,
    salt            uuid   not null default gen_random_uuid(),
    check (state = 'DRAFT' or (reference is not null and submitted_at is not null and title <> '' and place is not null and dimension is not null)),
    check (state <> 'RETURNED' or return_reason is not null),
    check ((outcome is null) = (answered_at is null) and (outcome is null) = (reason is null)),
    check (outcome is null or state in ('PUBLISHED', 'WITHDRAWN'))
);
comment on table priorities.input is 'What a member said, in their own words and language. Never rewritten by anyone else';
comment on column priorities.input.salt is 'Keeps the fingerprint in the ledger, and so the author of a protected input, from being guessed';
create unique index one_draft_in_a_round on priorities.input (round, author) where state = 'DRAFT';
create index input_by_round on priorities.input (round, state);
create index input_by_organisation on priorities.input (organisation, state);
create table priorities.endorsement (
    input        uuid not null references priorities.input,
    organisation uuid not null references actors.organisation,
    endorsed_at  timestamp(6) with time zone not null,
    primary key (input, organisation)
);
create view priorities.input_content as
select id, jsonb_build_object('reference', reference, 'round', round, 'organisation', organisation,
                              'author', author, 'salt', salt, 'kind', kind,
                              'language', language, 'title', title, 'words', words, 'place', place,
                              'people_affected', people_affected, 'dimension', dimension, 'authorship', authorship,
                              'state', state, 'return_reason', return_reason, 'outcome', outcome, 'reason', reason,
                              'endorsed_by', (select jsonb_agg(e.organisation order by e.organisation)
                                              from priorities.endorsement e where e.input = i.id)) as content
from priorities.input i;
--rollback drop schema priorities cascade;

--changeset priorities:001-own-words splitStatements:false
create function priorities.words_stay_the_authors() returns trigger
    language plpgsql as
$$
begin
    if old.state in ('SUBMITTED', 'PUBLISHED', 'WITHDRAWN')
        and (new.title, new.words, new.language, new.kind, new.organisation, new.author)
            is distinct from (old.title, old.words, old.language, old.kind, old.organisation, old.author) then
        raise exception 'The words of a submitted input are never rewritten';
    end if;
    return new;
end
$$;
create trigger words_stay_the_authors
    before update on priorities.input
    for each row execute function priorities.words_stay_the_authors();
create function priorities.only_internal_actors_submit() returns trigger
    language plpgsql as
$$
begin
    if (select side from actors.organisation where id = new.organisation) <> 'INTERNAL' then
        raise exception 'Only internal actors submit inputs';
    end if;
    return new;
end
$$;
create trigger only_internal_actors_submit
    before insert or update of organisation on priorities.input
    for each row execute function priorities.only_internal_actors_submit();
--rollback drop function priorities.words_stay_the_authors() cascade; drop function priorities.only_internal_actors_submit() cascade;
