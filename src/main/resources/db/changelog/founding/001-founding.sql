--liquibase formatted sql

--changeset founding:001-founding splitStatements:false
create schema founding;
create table founding.secret (
    only_one    boolean primary key default true check (only_one),
    fingerprint bytea not null check (length(fingerprint) = 32),
    founder     text
);
comment on table founding.secret is 'The secret that an empty portal printed last, as a fingerprint (SHA-256), and the account that has shown it';
create table founding.draft (
    only_one boolean primary key default true check (only_one),
    version  bigint not null,
    file     text   not null,
    saved_at timestamp with time zone not null
);
comment on table founding.draft is 'The founding file as far as it is filled in';
call shared.limit_words('founding.secret', 'founder 100');
call shared.limit_words('founding.draft', 'file 2000000');
call audit.leave('founding.secret', 'Who may found a portal that has no country yet');
call audit.leave('founding.draft', 'What the founder is still writing');
--rollback drop schema founding cascade; delete from audit.kept_table where name like 'founding.%';
