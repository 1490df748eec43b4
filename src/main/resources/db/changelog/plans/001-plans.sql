--liquibase formatted sql

--changeset plans:001-plans
create schema plans;
create table plans.plan (
    id             uuid primary key,
    version        bigint not null,
    reference      text   not null unique,
    revision       int    not null check (revision > 0),
    organisation   uuid   not null references actors.organisation,
    language       text   not null check (language ~ '^[a-z]{2,3}$'),
    title          text   not null check (title <> ''),
    summary        text   not null,
    starts_on      date,
    ends_on        date,
    currency       text   not null check (currency ~ '^[A-Z]{3}$'),
    humanitarian   boolean not null default false,
    state          text   not null check (state in ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'RETURNED', 'APPROVED',
                                                    'APPROVED_WITH_CONDITIONS', 'DECLINED', 'WITHDRAWN', 'RUNNING',
                                                    'COMPLETED', 'SUSPENDED')),
    contested      text   check (contested in ('NONE_KNOWN', 'NOTE')),
    contested_note text,
    created_by     uuid   not null references actors.member,
    last_edited_by uuid   not null references actors.member,
    submitted_by   uuid   references actors.member,
    created_at     timestamp(6) with time zone not null,
    submitted_at   timestamp(6) with time zone,
    check (ends_on > starts_on),
    check (contested is distinct from 'NOTE' or coalesce(contested_note, '') <> '')
);
create index plan_by_state on plans.plan (state);
create table plans.plan_place (
    plan  uuid not null references plans.plan,
    place text not null references country.place,
    primary key (plan, place)
);
create table plans.quarter_amount (
    plan    uuid not null references plans.plan,
    quarter date not null check (extract(day from quarter) = 1 and extract(month from quarter) in (1, 4, 7, 10)),
    amount  numeric(16, 2) not null check (amount > 0),
    primary key (plan, quarter)
);
create table plans.consultation (
    id           uuid primary key,
    plan         uuid not null references plans.plan,
    who          text not null check (who <> ''),
    organisation uuid references actors.organisation,
    side         text not null check (side in ('INTERNAL', 'EXTERNAL')),
    held_on      date not null,
    mode         text not null check (mode in ('MEETING', 'VISIT', 'CALL', 'WRITTEN')),
    said         text not null check (said <> ''),
    changed      text not null check (changed <> '')
);
comment on table plans.consultation is 'R-68: who was consulted, what they said and what changed because of it';
create table plans.plan_policy (
    plan   uuid not null references plans.plan,
    policy text not null references country.policy,
    primary key (plan, policy)
);
create table plans.endorsement (
    plan         uuid not null references plans.plan,
    revision     int  not null,
    organisation uuid not null references actors.organisation,
    person       uuid not null references actors.member,
    endorsed_at  timestamp(6) with time zone not null,
    primary key (plan, revision, organisation)
);
create table plans.decision (
    id           uuid primary key,
    plan         uuid not null references plans.plan,
    revision     int  not null,
    organisation uuid not null references actors.organisation,
    person       uuid not null references actors.member,
    outcome      text not null check (outcome in ('APPROVED', 'APPROVED_WITH_CONDITIONS', 'RETURNED', 'DECLINED')),
    reasons      text not null check (reasons <> ''),
    language     text not null check (language ~ '^[a-z]{2,3}$'),
    conditions   jsonb not null default '[]',
    rule         int  not null references country.approval_rule,
    decided_at   timestamp(6) with time zone not null,
    check ((outcome = 'APPROVED_WITH_CONDITIONS') = (jsonb_array_length(conditions) > 0))
);
create index decision_by_plan on plans.decision (plan, decided_at);
create view plans.plan_content as
select p.id, jsonb_build_object('reference', reference, 'revision', revision, 'organisation', organisation, 'language', language,
         'title', title, 'summary', summary, 'starts_on', starts_on, 'ends_on', ends_on, 'currency', currency, 'state', state,
         'contested', contested, 'contested_note', contested_note,
         'places', (select jsonb_agg(place order by place) from plans.plan_place x where x.plan = p.id),
         'money', (select jsonb_agg(jsonb_build_object('quarter', quarter, 'amount', amount) order by quarter) from plans.quarter_amount x where x.plan = p.id),
         'consulted', (select jsonb_agg(jsonb_build_object('who', who, 'side', side, 'held_on', held_on, 'mode', mode, 'said', said, 'changed', changed) order by id) from plans.consultation x where x.plan = p.id),
         'policies', (select jsonb_agg(policy order by policy) from plans.plan_policy x where x.plan = p.id)) as content
from plans.plan p;
create view plans.decision_content as
select id, jsonb_build_object('plan', plan, 'revision', revision, 'organisation', organisation, 'person', person, 'outcome', outcome,
                              'reasons', reasons, 'conditions', conditions, 'rule', rule) as content
from plans.decision;
--rollback drop schema plans cascade;
