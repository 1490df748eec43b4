--liquibase formatted sql

--changeset audit:008-touched splitStatements:false
create unlogged table audit.touched (
    transaction xid8   not null default pg_current_xact_id(),
    kind        text   not null,
    id          uuid   not null,
    place       bigint generated always as identity,
    found       jsonb,
    primary key (transaction, kind, id)
);
comment on table audit.touched is 'What a transaction has changed so far and has not told to the ledger; empty between transactions';
comment on column audit.touched.found is 'How the subject looked before this transaction, where the ledger had last seen something else';
call shared.limit_words('audit.touched', 'kind 100', 'found 100000000');
call audit.leave('audit.touched', 'The ledger itself');
alter table audit.kept_table
    add column together boolean not null default false,
    add column follows text;
comment on column audit.kept_table.together is 'Whether rows that share an id are one subject';
comment on column audit.kept_table.follows is 'What holds of every row r though the ledger leaves it out, because it follows from the rest';
call shared.limit_words('audit.kept_table', 'follows 500');
update audit.kept_table set together = true where name in ('rankings.alternative', 'traceability.responsible');
--rollback alter table audit.kept_table drop column together, drop column follows; delete from audit.kept_table where name = 'audit.touched'; drop table audit.touched;

--changeset audit:008-altered splitStatements:false
create function audit.altered(kind text, subject uuid) returns jsonb
    language plpgsql stable set search_path = '' set timezone = 'UTC' as
$$
declare
    as_it_is jsonb := audit.kept_content(kind, subject);
    latest   record;
begin
    select e.sequence, k.content into latest
    from audit.entry e left join audit.kept k on k.entry = e.sequence
    where e.subject_kind = any(audit.names_of(kind)) and e.subject_id = subject
    order by e.sequence desc limit 1;
    return case when coalesce(latest.content, case when latest.sequence is null then 'null'::jsonb end) is distinct from as_it_is
                then as_it_is end;
end
$$;
comment on function audit.altered is 'How a subject looks, where that is not how the ledger last saw it; nothing where it is';

create function audit.touch(kind text, id uuid) returns void
    language plpgsql as
$$
declare
    altered jsonb;
begin
    if touch.id is null or exists (select from audit.touched t
                                   where t.transaction = pg_current_xact_id() and t.kind = touch.kind and t.id = touch.id) then
        return;
    end if;
    altered := audit.altered(touch.kind, touch.id);
    insert into audit.touched (kind, id, found) values (touch.kind, touch.id, altered);
end
$$;
comment on function audit.touch is 'Notes for the end of the transaction that a subject is about to change, and how it looks if somebody has changed it past the portal';

create function audit.told_before_commit() returns trigger
    language plpgsql security definer set search_path = '' as
$$
begin
    delete from audit.touched where transaction = new.transaction and kind = new.kind and id = new.id;
    if found and session_user = 'mizizi_app' and audit.altered(new.kind, new.id) is not null then
        raise exception 'Nothing changes that the ledger is not told of: %', new.kind;
    end if;
    return null;
end
$$;
create constraint trigger told_before_commit
    after insert on audit.touched
    deferrable initially deferred
    for each row execute function audit.told_before_commit();
--rollback drop function audit.told_before_commit() cascade; drop function audit.touch; drop function audit.altered;

--changeset audit:008-views splitStatements:false
create or replace procedure audit.show(shown text)
    language plpgsql as
$$
declare
    main  audit.kept_table;
    parts text;
begin
    select * into main from audit.kept_table where name = shown and kind = shown and matches is null;
    select string_agg(format('%L, (select jsonb_agg(to_jsonb(p) - %L::text[] order by cast(to_jsonb(p) as text) collate "C") from %s p where %s)',
                             split_part(name, '.', 2), excluded, name, matches), ', ' order by name collate "C")
    into parts
    from audit.kept_table where kind = shown and matches is not null;
    if main.together then
        execute format('create or replace view audit.%I as select %s as id, jsonb_build_object(%L, jsonb_agg(to_jsonb(r) order by cast(to_jsonb(r) as text) collate "C")) as content from %s r group by %2$s',
                       audit.view_of(shown), main.row_id, split_part(shown, '.', 2), shown);
    elsif main.name is not null then
        execute format('create or replace view audit.%I as select %s as id, jsonb_strip_nulls(to_jsonb(r) - %L::text[] %s) as content from %s r where %s',
                       audit.view_of(shown), main.row_id, main.excluded, '|| jsonb_build_object(' || parts || ')', main.name,
                       coalesce('not (' || main.skipped || ')', 'true'));
    end if;
end
$$;
create or replace procedure audit.keep_together(kept text, row_id text)
    language plpgsql as
$$
begin
    insert into audit.kept_table (name, kind, row_id, together) values (kept, kept, keep_together.row_id, true);
    call audit.show(kept);
    call audit.notice(kept);
end
$$;
create or replace procedure audit.notice(noticed text)
    language plpgsql as
$$
declare
    of audit.kept_table;
begin
    select * into strict of from audit.kept_table where name = noticed;
    execute format($f$
        create or replace function audit.%1$I() returns trigger language plpgsql security definer set search_path = '' as
        $t$
        begin
            if tg_op = 'UPDATE' then
                if to_jsonb(new) - %2$L::text[] = to_jsonb(old) - %2$L::text[] then
                    return new;
                end if;
            end if;
            if tg_op <> 'INSERT' then
                perform audit.touch(%3$L, (select %4$s from (select old.*) r where %5$s));
            end if;
            if tg_op = 'DELETE' then
                return old;
            end if;
            perform audit.touch(%3$L, (select %4$s from (select new.*) r where %5$s));
            return new;
        end
        $t$ $f$, 'note_' || audit.view_of(noticed), of.excluded, of.kind, of.row_id, coalesce('not (' || of.skipped || ')', 'true'));
    execute format('drop trigger if exists noted_for_the_ledger on %s', noticed);
    execute format('create or replace trigger yet_to_be_told before insert or update or delete on %s for each row execute function audit.%I()',
                   noticed, 'note_' || audit.view_of(noticed));
end
$$;
comment on procedure audit.notice is 'Lets every change of a table be noted, after all other triggers and before it happens, until the ledger is told of it';
--rollback empty

--changeset audit:008-append splitStatements:false
create function audit.noted() returns audit.touched[]
    language sql as
$$
with noted as (delete from audit.touched where transaction = pg_current_xact_id() returning *)
select coalesce(array_agg(cast(row (transaction, kind, id, place, found) as audit.touched) order by place), '{}') from noted
$$;
comment on function audit.noted is 'What the transaction has changed since the ledger was last told, and no longer has to tell';

create function audit.add(said jsonb, part bigint, kind text, id uuid, content jsonb) returns void
    language plpgsql set search_path = '' as
$$
declare
    moment constant timestamp(6) with time zone := said ->> 'at';
    salt   constant uuid := gen_random_uuid();
    after  constant text := audit.fingerprint(salt, content);
    number bigint;
    head   text;
    before text;
begin
    select e.sequence, e.hash into number, head from audit.entry e order by e.sequence desc limit 1;
    number := coalesce(number, 0) + 1;
    head := coalesce(head, repeat('0', 64));
    select e.after_hash into before
    from audit.entry e
    where e.subject_kind = any(audit.names_of(add.kind)) and e.subject_id = add.id
    order by e.sequence desc limit 1;
    insert into audit.entry (sequence, at, person, on_behalf_of, action, subject_kind, subject_id, before_hash, after_hash,
                             previous_hash, hash, part, about_kind, about_id)
    values (number, moment, (said ->> 'person')::uuid, (said ->> 'onBehalfOf')::uuid, said ->> 'action', add.kind, add.id, before, after, head,
            encode(sha256(convert_to(concat_ws(E'\n', 'kept', number, (extract(epoch from moment) * 1000000)::bigint, said ->> 'person',
                                               coalesce(said ->> 'onBehalfOf', '-'), said ->> 'action', add.kind || ' ' || add.id, add.part,
                                               (said ->> 'kind') || ' ' || (said ->> 'id'), coalesce(before, '-'), after, head), 'UTF8')), 'hex'),
            add.part, said ->> 'kind', (said ->> 'id')::uuid);
    insert into audit.kept (entry, salt, content, around) values (number, salt, add.content, audit.around(add.content));
end
$$;
comment on function audit.add is 'Adds one entry to the end of the chain, for whoever holds its lock';

create function audit.lines_of(happened jsonb, noted audit.touched[])
    returns table (said jsonb, part bigint, kind text, id uuid)
    language sql stable as
$$
with event as (
    select e.place, e.said, e.said ->> 'kind' as kind, cast(e.said ->> 'id' as uuid) as id,
           exists (select from unnest(noted) n where n.kind = e.said ->> 'kind' and n.id = cast(e.said ->> 'id' as uuid)) as changed
    from jsonb_array_elements(happened) with ordinality as e(said, place)),
loose as (
    select n.kind, n.id, row_number() over (order by n.place) as place
    from unnest(noted) n
    where not exists (select from event e where e.kind = n.kind and e.id = n.id)),
taker as (
    select e.place, row_number() over (order by e.place) as taken
    from event e
    where not e.changed
      and 1 = (select count(distinct concat_ws(' ', o.said ->> 'person', o.said ->> 'onBehalfOf')) from event o)),
bearer as (
    select * from event e order by e.said ->> 'person' = 'ffffffff-ffff-ffff-ffff-ffffffffffff' desc, e.place desc limit 1),
line as (
    select e.said, 1::bigint as part, coalesce(l.kind, e.kind) as kind, coalesce(l.id, e.id) as id, e.place
    from event e
    left join taker t on t.place = e.place
    left join loose l on l.place = t.taken
    union all
    select b.said, 1 + row_number() over (order by l.place), l.kind, l.id, b.place
    from loose l cross join bearer b
    where l.place > (select count(*) from taker))
select said, part, kind, id from line order by part, place
$$;
comment on function audit.lines_of is 'What is added for the events of a transaction: each with its subject as it is, or, where that did not change and all were one person''s, with another row that did; then every other row, beside the event that says least of who it was';

create or replace function audit.append(happened jsonb) returns void
    language plpgsql security definer set search_path = '' set timezone = 'UTC' as
$$
declare
    noted  constant audit.touched[] := audit.noted();
    each   record;
    looks  jsonb;
begin
    if session_user = 'mizizi_app' and exists (select from jsonb_array_elements(happened) e
                                               where e ->> 'action' in ('FoundChanged', 'Upgraded', 'CarriedOver')) then
        raise exception 'That is for the ledger to say';
    end if;
    set constraints all immediate;
    perform pg_advisory_xact_lock(hashtext('audit.entry'));
    for each in select n.kind, n.id, n.found,
                       jsonb_build_object('at', happened -> -1 ->> 'at', 'person', '00000000-0000-0000-0000-000000000000',
                                          'action', 'FoundChanged', 'kind', n.kind, 'id', n.id) as said
                from unnest(noted) n where n.found is not null order by n.place
    loop
        perform audit.add(each.said, 1, each.kind, each.id, each.found);
    end loop;
    for each in select * from audit.lines_of(happened, noted) loop
        looks := audit.kept_content(each.kind, each.id);
        if each.part = 1 or audit.altered(each.kind, each.id) is not null then
            perform audit.add(each.said, each.part, each.kind, each.id, looks);
        end if;
    end loop;
    set constraints all deferred;
end
$$;
comment on function audit.append is 'Adds what happened in a transaction to the ledger, at its end and one writer at a time: first how whatever was changed past the portal was found, then an entry for each event, and one for every other row that was changed';

create or replace function audit.erase(because text, subjects text[], moment timestamp with time zone) returns uuid
    language plpgsql security definer set search_path = '' as
$$
declare
    erased  bigint[];
    erasure uuid := gen_random_uuid();
    subject text;
begin
    foreach subject in array subjects loop
        perform audit.touch(split_part(subject, ' ', 1), split_part(subject, ' ', 2)::uuid);
    end loop;
    perform pg_advisory_xact_lock(hashtext('audit.entry'));
    select coalesce(array_agg(e.sequence order by e.sequence), '{}') into erased
    from audit.entry e
    where audit.current_kind(e.subject_kind) || ' ' || e.subject_id = any(subjects);
    update audit.kept set salt = null, content = null, around = '{}' where entry = any(erased);
    insert into audit.erasure (id, at, because, entries) values (erasure, moment, erase.because, erased);
    return erasure;
end
$$;
--rollback empty

--changeset audit:008-upgrades splitStatements:false
create procedure audit.tell_upgrade()
    language plpgsql as
$$
declare
    happened jsonb;
begin
    select jsonb_agg(jsonb_build_object('at', now(), 'person', '00000000-0000-0000-0000-000000000000', 'action', 'Upgraded',
                                        'kind', t.kind, 'id', t.id) order by t.place)
    into happened
    from audit.touched t where t.transaction = pg_current_xact_id();
    if happened is not null then
        perform audit.append(happened);
    end if;
end
$$;
comment on procedure audit.tell_upgrade is 'Ends a changeset that changes rows which the ledger keeps: they are kept as they are now, under a line that says so';

create procedure audit.change(changed text, how text default null)
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
    on conflict do nothing;
    call audit.tell_upgrade();
end
$$;
comment on procedure audit.change is 'Changes the columns of what the ledger keeps, or how it keeps it: what still looked as it was last kept is kept anew, and what did not is still named by verification';
--rollback drop procedure audit.change; drop procedure audit.tell_upgrade;

--changeset audit:008-kept-in-the-order-of-characters splitStatements:false
do
$$
declare
    each text;
begin
    for each in select distinct kind from audit.kept_table where kind is not null order by kind loop
        call audit.change(each);
    end loop;
end
$$;
drop function audit.note(text, uuid);
--rollback empty

--changeset audit:008-what-follows splitStatements:false
create function audit.began(kind text, subject uuid) returns bigint
    language sql stable as
$$ select min(e.sequence) from audit.entry e where e.subject_kind = any(audit.names_of(kind)) and e.subject_id = subject $$;
comment on function audit.began is 'The first entry of a subject';
update audit.kept_table
set follows = 'r.stands = not exists (select from traceability.link_answer b where b.link = r.link and b.organisation = r.organisation and b.id <> r.id'
              ' and audit.began(''traceability.link_answer'', b.id) > audit.began(''traceability.link_answer'', r.id))'
where name = 'traceability.link_answer';
create index found_changed on audit.entry (sequence) where action = 'FoundChanged';

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
         union all
         (select e.sequence, e.subject_id from audit.entry e where e.action = ''FoundChanged'' and e.subject_kind = %1$L)
         %3$s
         order by 1 limit 1', first_difference.kind, audit.view_of(first_difference.kind), unproven);
end
$$;
comment on function audit.first_difference is 'The first subject of a kind that does not look as the ledger last saw it, or was once found so, or of which does not hold what follows; without a number where it never saw it. Times are read as the ledger wrote them, whatever the time zone of the session';
--rollback drop index audit.found_changed; drop function audit.began;

--changeset audit:008-unnamed splitStatements:false
create function audit.is_unnamed(line audit.entry) returns boolean
    language sql immutable parallel safe as
$$
select audit.is_unnamed(line.person, line.on_behalf_of, line.subject_kind, line.subject_id)
           or line.about_id is not null and audit.is_unnamed(line.person, line.on_behalf_of, line.about_kind, line.about_id)
$$;
comment on function audit.is_unnamed(audit.entry) is 'Whether people read no name beside an entry: neither what was changed nor what it is about may give a person away';
create or replace view audit.line as
select cast(at at time zone 'UTC' as date) as day,
       unnamed,
       case
           when not unnamed and not exists (select
                                            from audit.entry other
                                            where cast(other.at at time zone 'UTC' as date) = cast(entry.at at time zone 'UTC' as date)
                                              and audit.is_unnamed(other))
               then sequence
       end as sequence,
       case when not unnamed then at end as at,
       case when not unnamed then person end as person,
       case when not unnamed then on_behalf_of end as on_behalf_of,
       action,
       coalesce(about_kind, subject_kind) as subject_kind,
       coalesce(about_id, subject_id) as subject_id,
       case when not unnamed then hash end as hash,
       case when not unnamed then sequence end as place,
       hash as mixed,
       subject_kind as changed
from (select *, audit.is_unnamed(e) as unnamed from audit.entry e where coalesce(part, 1) = 1) entry;
--rollback empty

--changeset audit:008-published splitStatements:false
create function audit.tells_of_others(variadic known text[]) returns boolean
    language sql stable as
$$ select exists (select from audit.entry where action <> all (known)) $$;
comment on function audit.tells_of_others is 'Published: whether the ledger tells of any other act than these';
--rollback drop function audit.tells_of_others(text[]);
