--liquibase formatted sql

--changeset actors:001-actors
create schema actors;
create table actors.organisation (
    id          uuid primary key,
    version     bigint not null,
    reference   text   not null unique,
    kind        text   not null,
    side        text   not null check (side in ('INTERNAL', 'EXTERNAL')),
    name        jsonb  not null,
    description jsonb,
    verified    boolean not null,
    check ((side = 'EXTERNAL') = (kind in ('UN_ENTITY', 'BILATERAL_DONOR', 'REGIONAL_ORGANISATION', 'PEACE_OPERATION',
                                           'INTERNATIONAL_NGO', 'FINANCIAL_INSTITUTION'))),
    check (kind in ('MINISTRY', 'PUBLIC_BODY', 'CIVIL_SOCIETY', 'TRADITIONAL_OR_RELIGIOUS_AUTHORITY', 'PRIVATE_SECTOR',
                    'COMMUNITY_GROUP', 'UN_ENTITY', 'BILATERAL_DONOR', 'REGIONAL_ORGANISATION', 'PEACE_OPERATION',
                    'INTERNATIONAL_NGO', 'FINANCIAL_INSTITUTION'))
);
comment on table actors.organisation is 'Every actor; its kind decides its side (R-01)';
create table actors.member (
    id           uuid primary key,
    version      bigint  not null,
    subject      text    not null unique,
    name         text    not null,
    email        text,
    language     text    not null,
    organisation uuid    not null references actors.organisation,
    roles        text[]  not null,
    verified     boolean not null
);
comment on table actors.member is 'A person acting for one organisation; subject is the account at the identity provider';
create table actors.mandate (
    id           uuid primary key,
    version      bigint not null,
    organisation uuid   not null references actors.organisation,
    constituency jsonb  not null,
    place        text   references country.place,
    how_chosen   jsonb  not null,
    evidence     text   not null,
    valid_from   date   not null,
    valid_until  date   not null check (valid_until > valid_from),
    state        text   not null check (state in ('CLAIMED', 'VERIFIED', 'CONTESTED', 'WITHDRAWN'))
);
create view actors.organisation_content as
select id, jsonb_build_object('reference', reference, 'kind', kind, 'side', side, 'name', name, 'verified', verified) as content
from actors.organisation;
create view actors.member_content as
select id, jsonb_build_object('organisation', organisation, 'roles', roles, 'verified', verified) as content
from actors.member;
create view actors.mandate_content as
select id, jsonb_build_object('organisation', organisation, 'constituency', constituency, 'place', place, 'how_chosen', how_chosen,
                              'evidence', evidence, 'valid_from', valid_from, 'valid_until', valid_until, 'state', state) as content
from actors.mandate;
--rollback drop schema actors cascade;
