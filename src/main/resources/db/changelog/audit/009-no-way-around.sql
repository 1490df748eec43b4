--liquibase formatted sql

--changeset audit:009-noted-in-any-way splitStatements:false
create or replace function audit.touch(kind text, id uuid) returns void
    language plpgsql set enable_seqscan = off as
$$
declare
    altered jsonb;
begin
    if touch.id is null or exists (select from audit.touched t
                                   where t.transaction = pg_current_xact_id() and t.kind = touch.kind and t.id = touch.id) then
        return;
    end if;
    altered := audit.altered(touch.kind, touch.id);
    set constraints audit.told_before_commit deferred;
    insert into audit.touched (kind, id, found) values (touch.kind, touch.id, altered);
end
$$;
comment on function audit.touch is 'Notes for the end of the transaction that a subject is about to change, and how it looks if somebody has changed it past the portal. It is asked at the end of the transaction and no earlier; the table of notes is empty as a rule, so its index is always the way';
alter function audit.told_before_commit() set enable_seqscan = off;
alter function audit.noted() set enable_seqscan = off;
--rollback empty

--changeset audit:009-append splitStatements:false
create function audit.found_changed(at text, found_kind text, found_id uuid, looks jsonb) returns void
    language plpgsql set search_path = '' set timezone = 'UTC' as
$$
begin
    if looks is not null and looks is distinct from audit.last_kept(found_kind, found_id) then
        perform audit.add(jsonb_build_object('at', date_trunc('day', at::timestamptz), 'person', '00000000-0000-0000-0000-000000000000',
                                             'action', 'FoundChanged', 'kind', found_kind, 'id', found_id), 1, found_kind, found_id, looks);
    end if;
end
$$;
comment on function audit.found_changed is 'Keeps how a subject was found that somebody has changed past the portal: on this day, and no nearer, as the moment would be that of another''s act';

create function audit.last_kept(kind text, subject uuid) returns jsonb
    language sql stable as
$$
select k.content
from audit.entry e left join audit.kept k on k.entry = e.sequence
where e.subject_kind = any(audit.names_of(kind)) and e.subject_id = subject
order by e.sequence desc limit 1
$$;
comment on function audit.last_kept is 'What the ledger last kept of a subject: ''null'' where it was gone, nothing where it kept nothing';

create or replace function audit.append(happened jsonb) returns void
    language plpgsql security definer set search_path = '' set timezone = 'UTC' as
$$
declare
    noted audit.touched[] := audit.noted();
    each  record;
begin
    if session_user = 'mizizi_app' and exists (select from jsonb_array_elements(happened) e
                                               where e ->> 'action' in ('FoundChanged', 'Upgraded', 'CarriedOver')) then
        raise exception 'That is for the ledger to say';
    end if;
    if jsonb_array_length(happened) = 0 then
        if cardinality(noted) > 0 then
            raise exception 'Nothing changes that the ledger is not told of: %', noted[1].kind;
        end if;
        return;
    end if;
    set constraints all immediate;
    perform pg_advisory_xact_lock(hashtext('audit.entry'));
    perform audit.found_changed(happened -> -1 ->> 'at', n.kind, n.id, n.found) from unnest(noted) n where n.found is not null;
    perform audit.found_changed(happened -> -1 ->> 'at', e.kind, e.id, audit.altered(e.kind, e.id))
    from (select distinct s ->> 'kind' as kind, cast(s ->> 'id' as uuid) as id from jsonb_array_elements(happened) s) e
    where not exists (select from unnest(noted) n where n.kind = e.kind and n.id = e.id);
    noted := array(select n from unnest(noted) n where audit.altered(n.kind, n.id) is not null order by n.place);
    for each in select * from audit.lines_of(happened, noted) loop
        perform audit.add(each.said, each.part, each.kind, each.id, audit.kept_content(each.kind, each.id));
    end loop;
    set constraints all deferred;
end
$$;

create or replace procedure audit.change(changed text, how text default null)
    language plpgsql as
$$
declare
    intact uuid[];
    each   text;
begin
    execute format('select array_agg(v.id) from audit.%I v where audit.altered(%L, v.id) is null', audit.view_of(changed), changed) into intact;
    if how is not null then
        execute how;
    end if;
    call audit.show(changed);
    for each in select name from audit.kept_table where kind = changed loop
        call audit.notice(each);
    end loop;
    insert into audit.touched (kind, id)
    select changed, i from unnest(intact) i where audit.altered(changed, i) is not null
    on conflict (transaction, kind, id) do update set found = null;
    call audit.tell_upgrade();
end
$$;
--rollback empty

--changeset audit:009-what-follows splitStatements:false
create or replace function audit.began(kind text, subject uuid) returns bigint
    language sql stable as
$$
select coalesce(min(e.sequence) filter (where e.action not in ('CarriedOver', 'Upgraded')), 0)
from audit.entry e where e.subject_kind = any(audit.names_of(kind)) and e.subject_id = subject
$$;
comment on function audit.began is 'The first entry of a subject; zero where an upgrade brought it from before there was one';

create or replace function audit.first_difference(kind text)
    returns table (sequence bigint, id uuid)
    language plpgsql stable set search_path = '' set timezone = 'UTC' as
$$
declare
    follows  text;
    row_id   text;
    unproven text := '';
begin
    select t.follows, t.row_id into follows, row_id from audit.kept_table t where t.name = first_difference.kind and t.follows is not null;
    if follows is not null then
        unproven := format('union all select (select max(e.sequence) from audit.entry e where e.subject_kind = %1$L and e.subject_id = %2$s), %2$s
                            from %3$s r where not (%4$s)', first_difference.kind, row_id, first_difference.kind, follows);
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
comment on function audit.first_difference is 'The first subject of a kind that does not look as the ledger last saw it, or of which does not hold what follows; without a number where it never saw it. Times are read as the ledger wrote them, whatever the time zone of the session';
--rollback empty
