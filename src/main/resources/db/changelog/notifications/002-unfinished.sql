--liquibase formatted sql

--changeset notifications:002-unfinished
alter table notifications.notice
    add failure   text check (failure in ('NOT_WRITTEN', 'ADDRESS', 'SERVER_AWAY', 'SIGN_IN', 'REFUSED', 'DATABASE', 'FAULT')),
    add code      text,
    add failed_at timestamp(6) with time zone;
comment on column notifications.notice.failure is 'Why the last attempt to mail this did not succeed';
comment on column notifications.notice.code is 'Under which code the failure stands in the log, if it was not foreseen';
create index notice_not_mailed on notifications.notice (noticed_at) where mailed_at is null and (mail_at is not null or attempts > 0);
create table notifications.failed_reaction (
    publication uuid primary key references events.event_publication on delete cascade,
    failure     text not null check (failure in ('DATABASE', 'FAULT')),
    code        text not null,
    failed_at   timestamp(6) with time zone not null
);
comment on table notifications.failed_reaction is 'Why the last attempt at what follows from an event did not succeed';
create table notifications.given_up (
    id          uuid primary key,
    kind        text not null check (kind in ('MAIL', 'REACTION')),
    about       text not null,
    reason      jsonb not null,
    given_up_by uuid not null references actors.member,
    given_up_at timestamp(6) with time zone not null
);
comment on table notifications.given_up is 'A mail or a reaction that an administrator no longer waits for, under the id of the notice or of the publication';
create view notifications.unfinished as
select n.id, 'MAIL' as kind, n.message as about, n.person, n.noticed_at as since, n.attempts, n.mail_at, null::timestamptz as tried_at,
       n.failure, n.code, n.failed_at
from notifications.notice n
where n.mailed_at is null and (n.mail_at is not null or n.attempts > 0)
  and not exists (select from notifications.given_up g where g.id = n.id)
union all
select p.id, 'REACTION', p.event_type, null, p.publication_date, coalesce(p.completion_attempts, 0), null,
       coalesce(p.last_resubmission_date, p.publication_date), f.failure, f.code, f.failed_at
from events.event_publication p left join notifications.failed_reaction f on f.publication = p.id
where p.completion_date is null and (p.status = 'FAILED' or p.publication_date < now() - interval '1 minute');
comment on view notifications.unfinished is 'Mails that were not sent and reactions that were not done; one that began just now is not late';
call shared.limit_words('notifications.notice', 'failure 100', 'code 100');
call shared.limit_words('notifications.failed_reaction', 'failure 100', 'code 100');
call shared.limit_words('notifications.given_up', 'kind 100', 'about 500', 'reason 2000');
call audit.leave('notifications.failed_reaction', 'Why something is still to be told of events that the ledger knows');
call audit.keep('notifications.given_up');
--rollback drop view notifications.unfinished; drop table notifications.given_up cascade; drop table notifications.failed_reaction; alter table notifications.notice drop failure, drop code, drop failed_at; delete from audit.kept_table where name in ('notifications.failed_reaction', 'notifications.given_up');
