--liquibase formatted sql

--changeset audit:001-ledger
create schema audit;
create table audit.entry (
    sequence         bigint primary key check (sequence > 0),
    at               timestamp(6) with time zone not null,
    person           uuid                     not null,
    on_behalf_of     uuid,
    action           text                     not null,
    subject_kind     text                     not null,
    subject_id       uuid                     not null,
    before_hash      text,
    after_hash       text                     not null,
    previous_hash    text                     not null,
    hash             text                     not null unique
);
create index entry_by_subject on audit.entry (subject_kind, subject_id, sequence desc);
comment on table audit.entry is 'The append-only ledger: each entry holds the hash of the one before it';
--rollback drop schema audit cascade;

--changeset audit:001-content splitStatements:false
create function audit.content(kind text, subject uuid) returns jsonb
    language plpgsql stable as
$$
declare
    found jsonb;
begin
    execute format('select content from %I.%I where id = $1', split_part(kind, '.', 1), split_part(kind, '.', 2) || '_content')
        into found using subject;
    return found;
end
$$;
comment on function audit.content(text, uuid) is 'What the ledger fingerprints: the row of the view <module>.<subject>_content';
--rollback drop function audit.content(text, uuid);

--changeset audit:001-no-change splitStatements:false
create function audit.refuse_change() returns trigger
    language plpgsql as
$$
begin
    raise exception 'The ledger can only grow';
end
$$;
create trigger ledger_can_only_grow
    before update or delete or truncate
    on audit.entry
execute function audit.refuse_change();
--rollback drop function audit.refuse_change() cascade;
