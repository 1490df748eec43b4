--liquibase formatted sql

--changeset country:001-country
create schema country;
create table country.country (
    id         uuid primary key,
    version    bigint not null,
    only_one   boolean not null default true unique check (only_one),
    name       jsonb  not null,
    disclaimer jsonb,
    time_zone  text   not null,
    currency   text   not null check (currency ~ '^[A-Z]{3}$'),
    languages  text[] not null check (cardinality(languages) > 0)
);
comment on table country.country is 'The one country (or conflict region) this portal belongs to';
create table country.dimension (
    code     text primary key,
    name     jsonb not null,
    position int   not null
);
create table country.phase (
    code      text primary key check (code in ('STABILISATION', 'TRANSITION', 'CONSOLIDATION')),
    starts_on date  not null unique,
    evidence  jsonb not null
);
create table country.place (
    code     text primary key,
    name     jsonb not null,
    parent   text references country.place
);
create table country.policy (
    code  text primary key,
    scope text  not null check (scope in ('NATIONAL', 'INTERNATIONAL')),
    title jsonb not null
);
create table country.approval_rule (
    number                     int primary key,
    phase                      text not null references country.phase,
    in_force_from              date not null,
    civil_society_endorsements int  not null check (civil_society_endorsements >= 0),
    unique (phase, in_force_from)
);
comment on table country.approval_rule is 'R-61: what an approval needs in each phase; every decision records the number of the rule that applied';
create view country.country_content as
select id, jsonb_build_object('name', name, 'time_zone', time_zone, 'currency', currency, 'languages', languages) as content
from country.country;
--rollback drop schema country cascade;
