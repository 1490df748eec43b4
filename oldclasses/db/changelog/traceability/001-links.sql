--liquibase formatted sql

--changeset traceability:001-links
create schema traceability;
create table traceability.node (
    id        uuid primary key,
    kind      text  not null check (kind in ('INPUT', 'PRIORITY', 'GOAL', 'PLAN')),
    level     int   not null check (level = array_position(array['INPUT', 'PRIORITY', 'GOAL', 'PLAN'], kind)),
    reference text  not null unique,
    owner     uuid  not null,
    title     jsonb not null,
    standing  text  not null check (standing in ('HIDDEN', 'PUBLIC', 'IN_FORCE', 'WITHDRAWN')),
    owner_shown boolean not null default true,
    unique (id, level)
);
comment on table traceability.node is 'Everything that can be an end of a link, kept up to date by the module that owns it. HIDDEN: not yet public; IN_FORCE: an adopted goal, an approved or running plan';
comment on column traceability.node.owner_shown is 'False for an input of protected authorship: its owner is told to nobody else';
create index node_by_kind on traceability.node (kind, standing);
create table traceability.link (
    id                uuid primary key,
    version           bigint not null,
    downstream        uuid   not null,
    downstream_level  int    not null,
    upstream          uuid   not null,
    upstream_level    int    not null,
    relation          text   not null check (relation in ('DERIVED_FROM', 'ANSWERS', 'PARTLY_ANSWERS')),
    evidence          text   not null check (evidence <> ''),
    state             text   not null check (state in ('CLAIMED', 'CONFIRMED', 'PARTLY', 'DISPUTED', 'WITHDRAWN', 'TO_RECONFIRM')),
    claimed_by        uuid   not null,
    claimed_for       uuid   not null,
    claimed_at        timestamp(6) with time zone not null,
    answered_by       uuid,
    answered_for      uuid,
    answered_at       timestamp(6) with time zone,
    words             text,
    words_language    text,
    foreign key (downstream, downstream_level) references traceability.node (id, level),
    foreign key (upstream, upstream_level) references traceability.node (id, level),
    unique (downstream, upstream),
    check (downstream_level > upstream_level),
    check ((state in ('CONFIRMED', 'PARTLY', 'DISPUTED')) <= (answered_for is not null)),
    check (state not in ('PARTLY', 'DISPUTED') or coalesce(words, '') <> '')
);
comment on table traceability.link is 'A claim that something downstream follows from something upstream; the owner of the upstream end answers. A cycle is impossible by level';
create index link_by_upstream on traceability.link (upstream, state);
create view traceability.link_content as
select id, jsonb_build_object('downstream', downstream, 'upstream', upstream, 'relation', relation, 'evidence', evidence,
                              'state', state, 'claimed_by', claimed_by, 'claimed_for', claimed_for,
                              'answered_by', answered_by, 'answered_for', answered_for, 'words', words) as content
from traceability.link;
--rollback drop schema traceability cascade;

--changeset traceability:001-answered-by-owner splitStatements:false
create function traceability.only_the_owner_answers() returns trigger
    language plpgsql as
$$
begin
    if new.state in ('CONFIRMED', 'PARTLY', 'DISPUTED')
        and new.answered_for is distinct from (select owner from traceability.node where id = new.upstream) then
        raise exception 'Only the owner of the upstream end answers a link';
    end if;
    return new;
end
$$;
create trigger only_the_owner_answers
    before insert or update on traceability.link
    for each row execute function traceability.only_the_owner_answers();
--rollback drop function traceability.only_the_owner_answers() cascade;
