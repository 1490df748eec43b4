--liquibase formatted sql

--changeset audit:002-lines splitStatements:false
create function audit.is_unnamed(person uuid, on_behalf_of uuid, subject_kind text, subject_id uuid) returns boolean
    language sql immutable parallel safe as
$$
select person = 'ffffffff-ffff-ffff-ffff-ffffffffffff' or subject_kind = 'rankings.ballot'
           or person = subject_id and on_behalf_of is null
$$;
create view audit.line as
select cast(at at time zone 'UTC' as date) as day,
       unnamed,
       case
           when not unnamed and not exists (select
                                            from audit.entry other
                                            where cast(other.at at time zone 'UTC' as date) = cast(entry.at at time zone 'UTC' as date)
                                              and audit.is_unnamed(other.person, other.on_behalf_of, other.subject_kind, other.subject_id))
               then sequence
       end as sequence,
       case when not unnamed then at end as at,
       case when not unnamed then person end as person,
       case when not unnamed then on_behalf_of end as on_behalf_of,
       action,
       subject_kind,
       subject_id,
       case when not unnamed then hash end as hash,
       case when not unnamed then sequence end as place,
       hash as mixed
from (select *, audit.is_unnamed(person, on_behalf_of, subject_kind, subject_id) as unnamed from audit.entry) entry;
comment on view audit.line is 'The ledger as people read it. What protects its author, and every ballot, has a day but neither person nor time nor place in the order, which would tell who it was; and the numbers of its day are not told, as a gap between two others would tell its time';
create index entry_by_day on audit.entry ((cast(at at time zone 'UTC' as date)), sequence);
--rollback drop view audit.line; drop function audit.is_unnamed; drop index audit.entry_by_day;
