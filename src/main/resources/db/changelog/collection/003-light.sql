--liquibase formatted sql

--changeset collection:003-light
create table collection.light (
    key   uuid primary key,
    input uuid not null unique references priorities.input
);
comment on table collection.light is 'Which input was sent by a light page, under the key that the phone made: what is sent again is known by it (R-89)';
call audit.leave('collection.light', 'Tells a phone that asks again what it had sent; the input itself is kept');
call shared.freeze('collection.light', 'what_was_sent_stays', array['key', 'input'], 'true', 'What a light page has sent stays sent');
--rollback drop table collection.light; delete from audit.kept_table where name = 'collection.light';
