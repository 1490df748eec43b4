--liquibase formatted sql

--changeset search:001-entries splitStatements:false
create schema search;
create table search.entry (
    id           uuid    not null,
    language     text    not null,
    kind         text    not null check (kind in ('INPUT', 'PRIORITY', 'GOAL', 'PLAN', 'ROUND', 'ORGANISATION', 'COMMENT')),
    reference    text    not null,
    original     boolean not null,
    title        text    not null,
    words        text    not null,
    folded_title text    not null generated always as (coalesce(shared.fold(title), '')) stored,
    folded       text    not null generated always as (coalesce(shared.fold(title || E'\n' || words), '')) stored,
    forms        tsvector generated always as (to_tsvector(shared.dictionary(language), shared.plain(title || E'\n' || words))) stored,
    primary key (id, language)
);
comment on table search.entry is 'What everybody may find, in each language in which it is written; kept up to date by the tables it is of, in the same transaction';
comment on column search.entry.original is 'Whether this is the language it was written in';
create index entry_by_reference on search.entry (reference);
create index entry_by_parts on search.entry using gin (shared.trigrams(folded)) with (fastupdate = off);
create index entry_by_forms on search.entry using gin (forms) with (fastupdate = off);
call shared.know_languages('search.entry');
call audit.leave('search.entry', 'It is made of what the ledger keeps');

create function search.put(sort text, thing uuid, called text, titled jsonb, said jsonb) returns void
    language sql as
$$
delete from search.entry e
where e.id = thing and not coalesce(titled -> 'texts', '{}') || coalesce(said -> 'texts', '{}') ? e.language;
insert into search.entry as e (id, language, kind, reference, original, title, words)
select thing, l.language, sort, called, l.language = coalesce(titled ->> 'source', said ->> 'source'),
       left(coalesce(titled -> 'texts' ->> l.language, ''), 100000), left(coalesce(said -> 'texts' ->> l.language, ''), 100000)
from jsonb_object_keys(coalesce(titled -> 'texts', '{}') || coalesce(said -> 'texts', '{}')) as l (language)
on conflict (id, language) do update
set reference = excluded.reference, original = excluded.original, title = excluded.title, words = excluded.words
where (e.reference, e.original, e.title, e.words)
      is distinct from (excluded.reference, excluded.original, excluded.title, excluded.words)
$$;
comment on function search.put is 'Published: something can be found by these words from now on, and by no others';

create function search.remove(thing uuid) returns void
    language sql as
$$ delete from search.entry where id = thing $$;
comment on function search.remove is 'Published: something can no longer be found';

revoke execute on function search.put(text, uuid, text, jsonb, jsonb), search.remove(uuid) from public;
grant usage on schema search to mizizi_app;
grant select on search.entry to mizizi_app;
--rollback drop schema search cascade; delete from audit.kept_table where name = 'search.entry';
