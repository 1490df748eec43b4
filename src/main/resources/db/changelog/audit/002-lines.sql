--liquibase formatted sql

--changeset audit:002-lines
create view audit.line as
select cast(at at time zone 'UTC' as date) as day,
       unnamed,
       case when not unnamed then sequence end as sequence,
       case when not unnamed then at end as at,
       case when not unnamed then person end as person,
       case when not unnamed then on_behalf_of end as on_behalf_of,
       action,
       subject_kind,
       subject_id,
       case when not unnamed then hash end as hash,
       hash as mixed
from (select *, person = 'ffffffff-ffff-ffff-ffff-ffffffffffff' or subject_kind = 'rankings.ballot'
                or person = subject_id and on_behalf_of is null as unnamed from audit.entry) entry;
comment on view audit.line is 'The ledger as people read it. What protects its author, and every ballot, has a day but neither person nor time nor place in the order, which would tell who it was';
create index entry_by_day on audit.entry ((cast(at at time zone 'UTC' as date)), sequence);
--rollback drop view audit.line; drop index audit.entry_by_day;
