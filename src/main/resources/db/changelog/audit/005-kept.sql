--liquibase formatted sql

--changeset audit:005-kept
create function shared.part_id(variadic key text[]) returns uuid
    language sql immutable parallel safe as
$$ select md5(array_to_string(key, '/'))::uuid $$;
comment on function shared.part_id is 'The id under which the ledger keeps a row that has no id of its own, made from its key';
alter table audit.entry
    add column part       int check (part > 0),
    add column about_kind text,
    add column about_id   uuid,
    add constraint of_one_form check ((part is null) = (about_kind is null) and (part is null) = (about_id is null));
comment on column audit.entry.part is 'An event may change several things: its first entry is the line that people read. None in entries of before contents were kept, which fingerprint a content without salt';
comment on column audit.entry.about_id is 'What people know the event by, such as the input of an endorsement; the subject is the row that was changed';
create index entry_by_about on audit.entry (about_kind, about_id, sequence desc);
call shared.limit_words('audit.entry', 'about_kind 100');
create table audit.kept (
    entry   bigint primary key,
    salt    uuid,
    content jsonb,
    around  uuid[] not null,
    check ((salt is null) = (content is null))
);
comment on table audit.kept is 'What each entry fingerprints, with the salt that keeps it from being guessed; ''null'' where the thing was gone. An erasure empties both, and the chain still holds';
comment on column audit.kept.around is 'What else the content names, to find the entry by: the plan of a decision, both ends of a link';
create index kept_around on audit.kept using gin (around);
create index kept_reference on audit.kept ((content ->> 'reference'), entry desc) where content ->> 'reference' is not null;
--rollback drop table audit.kept; alter table audit.entry drop column part, drop column about_kind, drop column about_id; drop function shared.part_id;

--changeset audit:005-only-erased splitStatements:false
create function audit.contents_are_only_erased() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'UPDATE' then
        if new.entry = old.entry and new.content is null then
            return new;
        end if;
    end if;
    raise exception 'What the ledger keeps is erased or stays';
end
$$;
create trigger contents_are_only_erased
    before update or delete on audit.kept
    for each row execute function audit.contents_are_only_erased();
create trigger contents_stay
    before truncate on audit.kept
execute function audit.contents_are_only_erased();
--rollback drop function audit.contents_are_only_erased() cascade;

--changeset audit:005-registry splitStatements:false
create table audit.kept_table (
    name     text primary key,
    kind     text,
    row_id   text,
    matches  text,
    excluded text[] not null default '{}',
    skipped  text,
    why      text,
    check ((kind is null) = (row_id is null)),
    check (kind is not null or why is not null)
);
comment on table audit.kept_table is 'Every table of the portal: the kind of subject that its rows are, or are part of, or why the ledger does not keep it. row_id: the subject''s id, as SQL over a row r; matches: how a part p finds its subject r; excluded: columns that are not kept, with the reason in why; skipped: which rows r are none of the ledger''s business';
call shared.limit_words('audit.kept_table', 'name 100', 'kind 100', 'row_id 200', 'matches 200', 'excluded 100', 'skipped 200', 'why 500');

create function audit.view_of(kind text) returns text
    language sql immutable parallel safe as
$$ select replace(kind, '.', '_') $$;
comment on function audit.view_of is 'The view in the schema audit that shows what the ledger keeps of a kind of subject';

create procedure audit.show(shown text)
    language plpgsql as
$$
declare
    main audit.kept_table;
    parts text;
begin
    select * into main from audit.kept_table where name = shown and kind = shown and matches is null;
    select string_agg(format('%L, (select jsonb_agg(to_jsonb(p) - %L::text[] order by to_jsonb(p)) from %s p where %s)',
                             split_part(name, '.', 2), excluded, name, matches), ', ' order by name)
    into parts
    from audit.kept_table where kind = shown and matches is not null;
    if main.name is not null then
        execute format('create or replace view audit.%I as select %s as id, jsonb_strip_nulls(to_jsonb(r) - %L::text[] %s) as content from %s r where %s',
                       audit.view_of(shown), main.row_id, main.excluded, '|| jsonb_build_object(' || parts || ')', main.name,
                       coalesce('not (' || main.skipped || ')', 'true'));
    end if;
end
$$;
comment on procedure audit.show is 'Makes the view of what the ledger keeps of a kind of subject';

create procedure audit.notice(noticed text)
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
                    return null;
                end if;
            end if;
            if tg_op <> 'INSERT' then
                perform audit.note(%3$L, (select %4$s from (select old.*) r where %5$s));
            end if;
            if tg_op <> 'DELETE' then
                perform audit.note(%3$L, (select %4$s from (select new.*) r where %5$s));
            end if;
            return null;
        end
        $t$ $f$, 'note_' || audit.view_of(noticed), of.excluded, of.kind, of.row_id, coalesce('not (' || of.skipped || ')', 'true'));
    execute format('create or replace trigger noted_for_the_ledger after insert or update or delete on %s for each row execute function audit.%I()',
                   noticed, 'note_' || audit.view_of(noticed));
end
$$;
comment on procedure audit.notice is 'Lets every change of a table be noted until the end of its transaction, when the ledger keeps it';

create procedure audit.keep(kept text, excluded text[] default '{}', row_id text default 'r.id', skipped text default null, why text default null)
    language plpgsql as
$$
begin
    insert into audit.kept_table (name, kind, row_id, excluded, skipped, why)
    values (kept, kept, keep.row_id, keep.excluded || array['version'], keep.skipped, keep.why);
    call audit.show(kept);
    call audit.notice(kept);
end
$$;
comment on procedure audit.keep is 'The rows of a table are subjects of the ledger';

create procedure audit.keep_part(kept text, of_kind text, row_id text, matches text)
    language plpgsql as
$$
begin
    insert into audit.kept_table (name, kind, row_id, matches) values (kept, of_kind, keep_part.row_id, keep_part.matches);
    call audit.show(of_kind);
    call audit.notice(kept);
end
$$;
comment on procedure audit.keep_part is 'The rows of a table are kept with the subject they belong to';

create procedure audit.keep_together(kept text, row_id text)
    language plpgsql as
$$
begin
    insert into audit.kept_table (name, kind, row_id) values (kept, kept, keep_together.row_id);
    execute format('create or replace view audit.%I as select %s as id, jsonb_build_object(%L, jsonb_agg(to_jsonb(r) order by to_jsonb(r))) as content from %s r group by %2$s',
                   audit.view_of(kept), row_id, split_part(kept, '.', 2), kept);
    call audit.notice(kept);
end
$$;
comment on procedure audit.keep_together is 'The rows of a table that share an id are one subject of the ledger';

create procedure audit.leave(left_out text, why text)
    language sql as
$$ insert into audit.kept_table (name, why) values (left_out, why) $$;
comment on procedure audit.leave is 'A table that the ledger does not keep, and why';
--rollback drop procedure audit.leave; drop procedure audit.keep_together; drop procedure audit.keep_part; drop procedure audit.keep; drop procedure audit.notice; drop procedure audit.show; drop function audit.view_of; drop table audit.kept_table;

--changeset audit:005-append splitStatements:false
create function audit.note(kind text, id uuid) returns void
    language plpgsql as
$$
begin
    if id is not null then
        perform set_config('mizizi.touched', coalesce(current_setting('mizizi.touched', true), '') || kind || ' ' || id || E'\n', true);
    end if;
end
$$;
comment on function audit.note is 'Notes for the end of the transaction that a subject has changed';

create function audit.kept_content(kind text, subject uuid) returns jsonb
    language plpgsql stable as
$$
declare
    found jsonb;
begin
    execute format('select content from audit.%I where id = $1', audit.view_of(audit.current_kind(kind))) into found using subject;
    return coalesce(found, 'null');
end
$$;
comment on function audit.kept_content is 'What the ledger keeps of a subject as it is now: its row without what is left out, with its parts; ''null'' if there is none';

create function audit.fingerprint(salt uuid, content jsonb) returns text
    language sql immutable parallel safe as
$$ select encode(sha256(convert_to(salt || E'\n' || content, 'UTF8')), 'hex') $$;

create function audit.around(content jsonb) returns uuid[]
    language sql immutable parallel safe set search_path = '' as
$$
select coalesce(array_agg(distinct cast(field.value #>> '{}' as uuid)), '{}')
from jsonb_each(case jsonb_typeof(content) when 'object' then content else '{}' end) as field
where jsonb_typeof(field.value) = 'string'
  and field.value #>> '{}' ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'
$$;

create function audit.append(happened jsonb) returns void
    language plpgsql security definer set search_path = '' set timezone = 'UTC' as
$$
declare
    noted  text[] := string_to_array(rtrim(current_setting('mizizi.touched', true), E'\n'), E'\n');
    number bigint;
    head   text;
    each   record;
    salt   uuid;
    found  jsonb;
    before text;
    after  text;
begin
    perform pg_advisory_xact_lock(hashtext('audit.entry'));
    select e.sequence, e.hash into number, head from audit.entry e order by e.sequence desc limit 1;
    number := coalesce(number, 0);
    head := coalesce(head, repeat('0', 64));
    for each in
        with event as (
            select e.place, (e.said ->> 'at')::timestamptz as at, (e.said ->> 'person')::uuid as person,
                   (e.said ->> 'onBehalfOf')::uuid as on_behalf_of, e.said ->> 'action' as action,
                   e.said ->> 'kind' as kind, (e.said ->> 'id')::uuid as id, (e.said ->> 'kind') || ' ' || (e.said ->> 'id') as key
            from jsonb_array_elements(happened) with ordinality as e(said, place)),
        touched as (
            select n.key, min(n.place) as place from unnest(noted) with ordinality as n(key, place) where n.key <> '' group by n.key),
        loose as (
            select t.key, row_number() over (order by t.place) as place from touched t where t.key not in (select e.key from event e)),
        taker as (
            select e.place, row_number() over (order by e.place) as taken from event e where e.key not in (select t.key from touched t)),
        bearer as (
            select * from event e order by e.person = 'ffffffff-ffff-ffff-ffff-ffffffffffff' desc, e.place desc limit 1)
        select e.*, 1::bigint as part, coalesce(l.key, e.key) as changed
        from event e
        left join taker t on t.place = e.place
        left join loose l on l.place = t.taken
        union all
        select b.*, 1 + row_number() over (order by l.place), l.key
        from loose l cross join bearer b
        where l.place > (select count(*) from taker)
        order by part, place
    loop
        number := number + 1;
        salt := gen_random_uuid();
        found := audit.kept_content(split_part(each.changed, ' ', 1), split_part(each.changed, ' ', 2)::uuid);
        after := audit.fingerprint(salt, found);
        select e.after_hash into before
        from audit.entry e
        where e.subject_kind = any(audit.names_of(split_part(each.changed, ' ', 1))) and e.subject_id = split_part(each.changed, ' ', 2)::uuid
        order by e.sequence desc limit 1;
        insert into audit.entry (sequence, at, person, on_behalf_of, action, subject_kind, subject_id, before_hash, after_hash,
                                 previous_hash, hash, part, about_kind, about_id)
        select number, each.at, each.person, each.on_behalf_of, each.action, split_part(each.changed, ' ', 1),
               split_part(each.changed, ' ', 2)::uuid, before, after, head,
               encode(sha256(convert_to(concat_ws(E'\n', 'kept', number, (extract(epoch from each.at) * 1000000)::bigint, each.person,
                                                  coalesce(each.on_behalf_of::text, '-'), each.action, each.changed, each.part,
                                                  each.key, coalesce(before, '-'), after, head), 'UTF8')), 'hex'),
               each.part, each.kind, each.id
        returning entry.hash into head;
        insert into audit.kept (entry, salt, content, around) values (number, salt, found, audit.around(found));
    end loop;
    perform set_config('mizizi.touched', '', true);
end
$$;
comment on function audit.append is 'Adds what happened in a transaction to the ledger, at its end and one writer at a time: an entry for each event, and one for every other row that was changed. Events without a row of their own take one of those';
create function audit.first_difference(kind text)
    returns table (sequence bigint, id uuid)
    language plpgsql stable set search_path = '' set timezone = 'UTC' as
$$
begin
    return query execute format(
        'with latest as (
             select distinct on (e.subject_id) e.subject_id as id, e.sequence, k.entry is not null as kept, k.content
             from audit.entry e left join audit.kept k on k.entry = e.sequence
             where e.subject_kind = any(audit.names_of(%1$L))
             order by e.subject_id, e.sequence desc)
         select l.sequence, coalesce(l.id, v.id)
         from latest l full join audit.%2$I v on v.id = l.id
         where l.id is null or not l.kept or l.content is distinct from coalesce(v.content, ''null'')
         order by l.sequence limit 1', kind, audit.view_of(kind));
end
$$;
comment on function audit.first_difference is 'The first subject of a kind that does not look as the ledger last saw it; without a number where it never saw it. Times are read as the ledger wrote them, whatever the time zone of the session';
--rollback drop function audit.first_difference; drop function audit.append; drop function audit.around; drop function audit.fingerprint; drop function audit.kept_content; drop function audit.note;

--changeset audit:005-erasure splitStatements:false
create table audit.erasure (
    id      uuid     primary key,
    at      timestamp(6) with time zone not null,
    because text     not null check (because <> ''),
    entries bigint[] not null
);
comment on table audit.erasure is 'T75: which contents were erased, when and why; what they were about is kept anew as it is now';
call shared.limit_words('audit.erasure', 'because 2000');
create function audit.erase(because text, subjects text[], moment timestamp with time zone) returns uuid
    language plpgsql security definer set search_path = '' as
$$
declare
    erased  bigint[];
    erasure uuid := gen_random_uuid();
    subject text;
begin
    perform pg_advisory_xact_lock(hashtext('audit.entry'));
    select coalesce(array_agg(e.sequence order by e.sequence), '{}') into erased
    from audit.entry e
    where audit.current_kind(e.subject_kind) || ' ' || e.subject_id = any(subjects);
    update audit.kept set salt = null, content = null, around = '{}' where entry = any(erased);
    insert into audit.erasure (id, at, because, entries) values (erasure, moment, erase.because, erased);
    foreach subject in array subjects loop
        perform audit.note(split_part(subject, ' ', 1), split_part(subject, ' ', 2)::uuid);
    end loop;
    return erasure;
end
$$;
comment on function audit.erase is 'Erases what the ledger has kept of these subjects, each as its kind and id. The chain still holds, as it only has their salted fingerprints; the transaction goes on to keep them as they are now';
--rollback drop function audit.erase; drop table audit.erasure;

--changeset audit:005-told splitStatements:false
create function audit.last_content(kind text, subject uuid) returns jsonb
    language sql stable as
$$
select k.content
from audit.entry e join audit.kept k on k.entry = e.sequence
where e.subject_kind = kind and e.subject_id = subject and k.content is not null and k.content <> 'null'
order by e.sequence desc limit 1
$$;
comment on function audit.last_content is 'What the ledger last kept of a subject, also when it is gone';

create function audit.told(kind text, subject uuid)
    returns table (reference text, title jsonb)
    language plpgsql stable as
$$
declare
    kept jsonb := audit.last_content(kind, subject);
begin
    if kept ->> 'reference' is not null then
        return query select kept ->> 'reference',
                            case jsonb_typeof(kept -> 'title')
                                when 'string' then jsonb_build_object('source', kept -> 'language',
                                                                      'texts', jsonb_build_object(kept ->> 'language', kept -> 'title'))
                                else coalesce(kept -> 'title', audit.last_content('traceability.node', subject) -> 'title', kept -> 'name')
                            end;
    elsif kind = 'traceability.link' then
        return query select coalesce(d.content ->> 'reference', '') || ' ← ' || coalesce(u.content ->> 'reference', ''), u.content -> 'title'
                     from (select audit.last_content('traceability.node', (kept ->> 'downstream')::uuid) as content) d,
                          (select audit.last_content('traceability.node', (kept ->> 'upstream')::uuid) as content) u;
    elsif kept ->> 'number' is not null and kind = 'strategies.strategy' then
        return query select null::text, kept -> 'title';
    elsif kept ->> 'link' is not null then
        return query select * from audit.told('traceability.link', (kept ->> 'link')::uuid);
    elsif kept ->> 'answer' is not null and kind = 'traceability.link_reply' then
        return query select * from audit.told('traceability.link_answer', (kept ->> 'answer')::uuid);
    elsif kept ->> 'plan' is not null then
        return query select * from audit.told('plans.plan', (kept ->> 'plan')::uuid);
    elsif kept ->> 'priority' is not null then
        return query select * from audit.told('priorities.priority', (kept ->> 'priority')::uuid);
    elsif kept ->> 'round' is not null then
        return query select * from audit.told('rounds.round', (kept ->> 'round')::uuid);
    elsif kind in ('rankings.alternative', 'rankings.publication') then
        return query select * from audit.told('rounds.round', subject);
    elsif kept ->> 'organisation' is not null then
        return query select * from audit.told('actors.organisation', (kept ->> 'organisation')::uuid);
    elsif kept ->> 'name' is not null then
        return query select null::text, kept -> 'name';
    end if;
end
$$;
comment on function audit.told is 'What people call a subject, from what the ledger kept of it: its reference, or that of what it belongs to, and its title';
--rollback drop function audit.told; drop function audit.last_content;

--changeset audit:005-lines splitStatements:false
create or replace view audit.line as
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
       coalesce(about_kind, subject_kind) as subject_kind,
       coalesce(about_id, subject_id) as subject_id,
       case when not unnamed then hash end as hash,
       case when not unnamed then sequence end as place,
       hash as mixed,
       subject_kind as changed
from (select *, audit.is_unnamed(person, on_behalf_of, subject_kind, subject_id) as unnamed
      from audit.entry where coalesce(part, 1) = 1) entry;
--rollback empty

--changeset audit:005-outcomes
alter table audit.verification drop constraint verification_outcome_check;
alter table audit.verification
    add constraint verification_outcome_check check (outcome in ('INTACT', 'GAP', 'CHAIN', 'ALTERED', 'KEPT', 'SUBJECT', 'UNKNOWN', 'HEAD'));
--rollback alter table audit.verification drop constraint verification_outcome_check; alter table audit.verification add constraint verification_outcome_check check (outcome in ('INTACT', 'GAP', 'CHAIN', 'ALTERED', 'SUBJECT', 'HEAD'));
