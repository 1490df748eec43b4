--liquibase formatted sql

--changeset priorities:002-register
create table priorities.priority (
    id          uuid primary key,
    version     bigint not null,
    reference   text   not null unique,
    owner       uuid   not null references actors.organisation,
    title       jsonb  not null,
    summary     jsonb  not null,
    dimension   text   not null references country.dimension,
    state       text   not null check (state in ('OPEN', 'IN_STRATEGY', 'NOT_TAKEN_UP', 'MERGED_INTO', 'SPLIT')),
    reason      jsonb,
    merged_into uuid   references priorities.priority,
    split_from  uuid   references priorities.priority,
    created_at  timestamp(6) with time zone not null,
    check ((state = 'MERGED_INTO') = (merged_into is not null)),
    check (state not in ('NOT_TAKEN_UP', 'MERGED_INTO', 'SPLIT') or reason is not null)
);
comment on table priorities.priority is 'The national register. The inputs a priority was formed from are its links in traceability';
create view priorities.priority_content as
select id, jsonb_build_object('reference', reference, 'title', title, 'summary', summary, 'dimension', dimension,
                              'owner', owner, 'state', state, 'reason', reason, 'merged_into', merged_into,
                              'split_from', split_from) as content
from priorities.priority;
--rollback drop table priorities.priority cascade;
