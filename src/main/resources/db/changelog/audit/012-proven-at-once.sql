--liquibase formatted sql

--changeset audit:012-proven-at-once splitStatements:false
create function audit.beginnings(kind text) returns table (id uuid, sequence bigint)
    language sql stable as
$$
select e.subject_id, coalesce(min(e.sequence) filter (where e.action not in ('CarriedOver', 'Upgraded')), 0)
from audit.entry e where e.subject_kind = any(audit.names_of(kind)) group by e.subject_id
$$;
comment on function audit.beginnings is 'The first entry of each subject of a kind; zero where an upgrade brought it from before there was one';

comment on column audit.kept_table.follows is 'The ids of the rows of which does not hold what the ledger leaves out because it follows from the rest: one query over the whole table';
update audit.kept_table
set follows = 'select o.id from (select a.id, a.stands,'
              ' rank() over (partition by a.link, a.organisation order by coalesce(b.sequence, 0) desc) = 1 as latest'
              ' from traceability.link_answer a left join audit.beginnings(''traceability.link_answer'') b on b.id = a.id) o'
              ' where o.stands <> o.latest'
where name = 'traceability.link_answer';

create or replace function audit.first_difference(kind text)
    returns table (sequence bigint, id uuid)
    language plpgsql stable set search_path = '' set timezone = 'UTC' as
$$
declare
    follows  text;
    unproven text := '';
begin
    select t.follows into follows from audit.kept_table t where t.name = first_difference.kind;
    if follows is not null then
        unproven := format('union all select (select max(e.sequence) from audit.entry e where e.subject_kind = %L and e.subject_id = wrong.id), wrong.id
                            from (%s) wrong', first_difference.kind, follows);
    end if;
    return query execute format(
        'with latest as (
             select distinct on (e.subject_id) e.subject_id as id, e.sequence, k.entry is not null as kept, k.content
             from audit.entry e left join audit.kept k on k.entry = e.sequence
             where e.subject_kind = any(audit.names_of(%1$L))
             order by e.subject_id, e.sequence desc)
         select l.sequence, coalesce(l.id, v.id) as id
         from latest l full join audit.%2$I v on v.id = l.id
         where l.id is null or not l.kept or l.content is distinct from coalesce(v.content, ''null'')
         %3$s
         order by 1 limit 1', first_difference.kind, audit.view_of(first_difference.kind), unproven);
end
$$;
drop function audit.began(text, uuid);
--rollback empty
