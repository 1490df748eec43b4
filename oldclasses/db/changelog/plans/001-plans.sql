--liquibase formatted sql

--changeset plans:001-plans
create schema plans;
create table plans.plan (
    id             uuid primary key,
    version        bigint not null,
    reference      text   not null unique,
    organisation   uuid   not null references actors.organisation,
    state          text   not null check (state in ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'RETURNED', 'APPROVED',
                                                    'APPROVED_WITH_CONDITIONS', 'DECLINED', 'WITHDRAWN', 'RUNNING',
                                                    'COMPLETED', 'SUSPENDED')),
    revision       int    not null check (revision >= 0),
    created_by     uuid   not null references actors.member,
    last_edited_by uuid   not null references actors.member,
    submitted_by   uuid   references actors.member,
    created_at     timestamp(6) with time zone not null,
    last_edited_at timestamp(6) with time zone not null,
    submitted_at   timestamp(6) with time zone,
    check ((revision = 0) = (submitted_at is null) and (revision = 0) = (submitted_by is null)),
    check (revision > 0 or state in ('DRAFT', 'WITHDRAWN')),
    check (revision = 0 or state <> 'DRAFT')
);
comment on table plans.plan is 'An implementation plan; revision is the number of the version last submitted, 0 before the first';
create index plan_by_state on plans.plan (state);
create index plan_by_organisation on plans.plan (organisation);
create table plans.working_copy (
    plan    uuid primary key references plans.plan,
    content jsonb not null
);
comment on table plans.working_copy is 'What the plan''s own organisation is writing now, finished or not; gone when submitted';
create table plans.revision (
    plan           uuid not null references plans.plan,
    number         int  not null check (number > 0),
    language       text not null check (language ~ '^[a-z]{2,3}$'),
    title          text not null check (title <> ''),
    summary        text not null check (summary <> ''),
    starts_on      date not null,
    ends_on        date not null check (ends_on > starts_on),
    currency       text not null check (currency ~ '^[A-Z]{3}$'),
    humanitarian   boolean not null,
    contested      text not null check (contested in ('NONE_KNOWN', 'NOTE')),
    contested_note text,
    primary key (plan, number),
    check (contested <> 'NOTE' or coalesce(contested_note, '') <> '')
);
comment on table plans.revision is 'A version of a plan as it was submitted; written once, so that a decision stays with the text it was about';
create table plans.plan_place (
    plan     uuid not null,
    revision int  not null,
    place    text not null references country.place,
    primary key (plan, revision, place),
    foreign key (plan, revision) references plans.revision
);
create table plans.quarter_amount (
    plan     uuid not null,
    revision int  not null,
    quarter  date not null check (extract(day from quarter) = 1 and extract(month from quarter) in (1, 4, 7, 10)),
    amount   numeric(16, 2) not null check (amount > 0),
    primary key (plan, revision, quarter),
    foreign key (plan, revision) references plans.revision
);
create table plans.consultation (
    plan         uuid not null,
    revision     int  not null,
    position     int  not null,
    who          text not null check (who <> ''),
    organisation uuid references actors.organisation,
    side         text not null check (side in ('INTERNAL', 'EXTERNAL')),
    held_on      date not null,
    mode         text not null check (mode in ('MEETING', 'VISIT', 'CALL', 'WRITTEN')),
    said         text not null check (said <> ''),
    changed      text not null check (changed <> ''),
    primary key (plan, revision, position),
    foreign key (plan, revision) references plans.revision
);
comment on table plans.consultation is 'R-68: who was consulted, what they said and what changed because of it';
create table plans.plan_policy (
    plan     uuid not null,
    revision int  not null,
    policy   text not null references country.policy,
    primary key (plan, revision, policy),
    foreign key (plan, revision) references plans.revision
);
create table plans.endorsement (
    id           uuid primary key,
    plan         uuid not null,
    revision     int  not null,
    organisation uuid not null references actors.organisation,
    person       uuid not null references actors.member,
    endorsed_at  timestamp(6) with time zone not null,
    unique (plan, revision, organisation),
    foreign key (plan, revision) references plans.revision
);
comment on table plans.endorsement is 'R-61: an organisation that speaks for people of the country supports this version of a plan';
create table plans.decision (
    id           uuid primary key,
    plan         uuid  not null,
    revision     int   not null,
    organisation uuid  not null references actors.organisation,
    person       uuid  not null references actors.member,
    outcome      text  not null check (outcome in ('APPROVED', 'APPROVED_WITH_CONDITIONS', 'RETURNED', 'DECLINED')),
    reasons      jsonb not null,
    conditions   jsonb not null check (jsonb_typeof(conditions) = 'array'),
    rule         int   not null references country.approval_rule,
    decided_at   timestamp(6) with time zone not null,
    unique (plan, revision),
    foreign key (plan, revision) references plans.revision,
    check ((outcome = 'APPROVED_WITH_CONDITIONS') = (jsonb_array_length(conditions) > 0))
);
comment on table plans.decision is 'What a ministry decided on one version of a plan, why, and by which approval rule';
--rollback drop schema plans cascade;

--changeset plans:001-plans-read
create view plans.document as
select r.plan, r.number,
       jsonb_build_object('language', language, 'title', title, 'summary', summary, 'startsOn', starts_on, 'endsOn', ends_on,
         'currency', currency, 'humanitarian', humanitarian, 'contested', contested, 'contestedNote', contested_note,
         'places', coalesce((select jsonb_agg(x.place order by x.place)
                             from plans.plan_place x where x.plan = r.plan and x.revision = r.number), '[]'),
         'money', coalesce((select jsonb_agg(jsonb_build_object('quarter', x.quarter, 'amount', x.amount) order by x.quarter)
                            from plans.quarter_amount x where x.plan = r.plan and x.revision = r.number), '[]'),
         'consultations', coalesce((select jsonb_agg(jsonb_build_object('who', x.who, 'side', x.side, 'heldOn', x.held_on,
                                             'organisation', case when x.organisation is not null then jsonb_build_object('value', x.organisation) end,
                                             'mode', x.mode, 'said', x.said, 'changed', x.changed) order by x.position)
                                    from plans.consultation x where x.plan = r.plan and x.revision = r.number), '[]'),
         'policies', coalesce((select jsonb_agg(x.policy order by x.policy)
                               from plans.plan_policy x where x.plan = r.plan and x.revision = r.number), '[]')) as content
from plans.revision r;
comment on view plans.document is 'A submitted version as one document';
create view plans.plan_current as
select p.id, p.reference, p.organisation, p.state, r.humanitarian, r.currency,
       coalesce((select sum(a.amount) from plans.quarter_amount a
                 where a.plan = p.id and a.revision = p.revision), 0) as money
from plans.plan p join plans.revision r on r.plan = p.id and r.number = p.revision;
comment on view plans.plan_current is 'Every plan that was submitted, by its latest version; for figures';
create view plans.plan_content as
select p.id, jsonb_build_object('reference', reference, 'organisation', organisation, 'state', state, 'revision', revision,
         'last_edited_by', last_edited_by, 'submitted_by', submitted_by,
         'working_copy', (select w.content from plans.working_copy w where w.plan = p.id),
         'submitted', (select jsonb_agg(d.content order by d.number) from plans.document d where d.plan = p.id)) as content
from plans.plan p;
create view plans.endorsement_content as
select id, jsonb_build_object('plan', plan, 'revision', revision, 'organisation', organisation, 'person', person) as content
from plans.endorsement;
create view plans.decision_content as
select id, jsonb_build_object('plan', plan, 'revision', revision, 'organisation', organisation, 'person', person, 'outcome', outcome,
                              'reasons', reasons, 'conditions', conditions, 'rule', rule) as content
from plans.decision;
--rollback drop view plans.decision_content, plans.endorsement_content, plans.plan_content, plans.plan_current, plans.document;
