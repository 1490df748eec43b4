--liquibase formatted sql

--changeset accounts:001-accounts splitStatements:false
create schema accounts;
create table accounts.account (
    id       uuid primary key,
    email    text    not null check (email ~ '^[^@\s]+@[^@\s]+$'),
    name     text    not null check (name ~ '\S'),
    language text    not null check (language in ('en', 'fr', 'ar')),
    password text check (password ~ '^\{[^}]+\}.'),
    disabled boolean not null default false
);
comment on table accounts.account is 'By which people sign in where there is no Keycloak; the password as Spring Security''s encoder writes it, none before it is chosen';
create unique index account_by_email on accounts.account (lower(email));
create table accounts.invitation (
    id          uuid primary key,
    account     uuid not null references accounts.account,
    fingerprint text not null unique check (fingerprint ~ '^[0-9a-f]{64}$'),
    until       timestamp(6) with time zone not null,
    used_at     timestamp(6) with time zone,
    check (used_at < until)
);
comment on table accounts.invitation is 'To choose a password, once; of the token that shows it only a fingerprint (SHA-256) is kept';
create index invitation_by_account on accounts.invitation (account);
create table accounts.attempt (
    id  uuid primary key,
    who text not null check (who ~ '^[0-9a-f]{64}$'),
    at  timestamp(6) with time zone not null
);
comment on table accounts.attempt is 'That somebody tried to sign in and has not succeeded since: at which address, as a fingerprint, to count how often; forgotten soon';
create index attempt_by_who on accounts.attempt (who, at desc);
create index attempt_by_age on accounts.attempt (at);
call shared.limit_words('accounts.account', 'email 200', 'name 200', 'language 100', 'password 200');
call shared.limit_words('accounts.invitation', 'fingerprint 100');
call shared.limit_words('accounts.attempt', 'who 100');
call audit.leave('accounts.account', 'How people sign in; who they are in the country is in the register');
call audit.leave('accounts.invitation', 'How people sign in for the first time');
call audit.leave('accounts.attempt', 'Only to count how often somebody tries');
--rollback drop schema accounts cascade; delete from audit.kept_table where name like 'accounts.%';
