--liquibase formatted sql

--changeset collection:002-tables splitStatements:false
call audit.change('collection.collector', $how$
    alter table collection.collector
        add column kind text not null default 'DEVICE' check (kind in ('DEVICE', 'TABLE')),
        alter column user_name drop not null,
        alter column secret_hash drop not null,
        add constraint devices_have_keys check ((kind = 'DEVICE') = (user_name is not null) and (kind = 'DEVICE') = (secret_hash is not null))
$how$);
comment on table collection.collector is 'A device with which inputs are gathered for one round without a network, or a table of inputs that were written down on paper, on behalf of the member who answers for it (R-89). A device ends with the round, and of its secret only the fingerprint is kept; a table is taken in at once, and revoked when all of it is taken back';
call shared.freeze('collection.collector', 'one_kind_stays', array['kind'], 'true', 'A device is no table');
alter table collection.collected
    add column taken_back_at timestamptz,
    drop constraint collected_receipt_hash_key;
create unique index one_code_of_what_stands on collection.collected (receipt_hash) where taken_back_at is null;
create index collected_with_code on collection.collected (receipt_hash);
comment on column collection.collected.taken_back_at is 'When the table in which it came was taken back, so that it can come once more under the same code';
comment on column collection.collected.receipt_hash is 'The code stands on the receipt of whoever spoke, and on the device or the form with which it came; the portal keeps its fingerprint';
call shared.freeze('collection.collected', 'taken_back_once', array['taken_back_at'], 'old.taken_back_at is not null', 'What was taken back comes once more as something else');
--rollback drop trigger taken_back_once on collection.collected; drop trigger one_kind_stays on collection.collector; drop index collection.collected_with_code; drop index collection.one_code_of_what_stands; alter table collection.collected drop column taken_back_at, add constraint collected_receipt_hash_key unique (receipt_hash); call audit.change('collection.collector', 'alter table collection.collector drop constraint devices_have_keys, drop column kind, alter column user_name set not null, alter column secret_hash set not null');
