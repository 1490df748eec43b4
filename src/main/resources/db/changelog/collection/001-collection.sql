--liquibase formatted sql

--changeset collection:001-collection splitStatements:false
create schema collection;
create table collection.collector (
    id           uuid primary key,
    round        uuid not null references rounds.round,
    organisation uuid not null references actors.organisation,
    person       uuid not null references actors.member,
    called       text not null,
    user_name    text not null unique check (user_name ~ '^[0-9A-Z]{8}$'),
    secret_hash  text not null check (secret_hash ~ '^[0-9a-f]{64}$'),
    made_at      timestamptz not null,
    revoked_at   timestamptz check (revoked_at >= made_at)
);
create index collector_of_person on collection.collector (person, round);
comment on table collection.collector is 'A device with which inputs are gathered for one round without a network, on behalf of the member who made its key (R-89). It ends with the round; of the secret only its fingerprint is kept';
create table collection.collected (
    input        uuid primary key references priorities.input,
    collector    uuid not null references collection.collector,
    instance     text not null check (instance ~ '^uuid:[0-9a-f-]{36}$'),
    written_on   date,
    received_at  timestamptz not null,
    receipt_hash text not null unique check (receipt_hash ~ '^[0-9a-f]{64}$'),
    checked      text check (checked in ('CONFIRMED', 'DISPUTED')),
    checked_at   timestamptz,
    constraint handed_in_once unique (collector, instance),
    constraint checked_as_a_whole check ((checked is null) = (checked_at is null))
);
comment on column collection.collector.called is 'Only its member reads it; empty once they were erased';
comment on table collection.collected is 'That an input was handed in by a collector, the day on which the device says it was filled in, and what was said of the words with the code that whoever spoke was given; it counts for the words that stood then';
comment on column collection.collected.receipt_hash is 'The code stands on the receipt of whoever spoke and on the device that made it; the portal keeps its fingerprint';
call shared.limit_words('collection.collector', 'called 200', 'user_name 100');
call audit.keep('collection.collector', '{organisation,person,called,user_name,secret_hash}', why => 'Whose device it is would lead from protected words to who gathered them; what it is called and its key are nobody else''s');
call audit.keep('collection.collected', '{collector,instance,receipt_hash}', 'r.input', why => 'By which device words came would lead to who gathered them; the code is that of whoever spoke');
create trigger in_their_role
    before insert on collection.collector
    for each row execute function actors.in_their_role('SUBMIT_INPUT', 'person', 'Whoever submits inputs lets devices collect them, and nobody else');
call shared.freeze('collection.collector', 'what_was_made_stays',
                   array['id', 'round', 'organisation', 'person', 'user_name', 'secret_hash', 'made_at'], 'true', 'The key of a device stays as it was made');
call shared.freeze('collection.collector', 'revoked_once', array['revoked_at'], 'old.revoked_at is not null', 'A key is revoked once');
call shared.freeze('collection.collected', 'what_was_handed_in_stays',
                   array['input', 'collector', 'instance', 'written_on', 'received_at', 'receipt_hash'], 'true', 'What a device handed in stays');
--rollback drop schema collection cascade; delete from audit.kept_table where name in ('collection.collector', 'collection.collected');
