--liquibase formatted sql

--changeset search:006-bearing-by-index splitStatements:false
create function search.letters(sought text[]) returns text[]
    language sql immutable strict parallel safe
    return array(select distinct letters
                 from unnest(sought) as pattern
                 cross join unnest(shared.trigrams(regexp_replace(pattern, '^%|%$|\\(.)', '\1', 'g'))) as letters);
comment on function search.letters(text[]) is 'Published: the threes of letters that must stand wherever all of these patterns of words are found; none where all the words are shorter';
revoke execute on function search.letters(text[]) from public;
grant execute on function search.letters(text[]) to mizizi_app;
create index entry_by_parts_of_reference on search.entry using gin (shared.trigrams(lower(reference))) with (fastupdate = off);

create or replace function search.bearing(sought text[], sought_reference text) returns setof uuid
    language sql stable parallel safe
as
$$
with asked as materialized (
    select search.letters(sought) as letters, sought_reference is null or cardinality(sought) = 1 as by_reference)
select e.id from asked, search.entry e
where cardinality(asked.letters) > 0 and shared.trigrams(e.folded) @> asked.letters and e.folded like all (sought)
union all
select e.id from search.entry e where e.reference = sought_reference
union all
select e.id from asked, search.entry e
where asked.by_reference and cardinality(asked.letters) > 0
  and shared.trigrams(lower(e.reference)) @> asked.letters and lower(e.reference) like all (sought)
union all
select e.id from asked, search.entry e
where cardinality(asked.letters) = 0
  and (e.folded like all (sought) or asked.by_reference and lower(e.reference) like all (sought))
$$;
--rollback create or replace function search.bearing(sought text[], sought_reference text) returns setof uuid language sql stable parallel safe as $$ select e.id from search.entry e where e.folded like all (sought) or e.reference = sought_reference or (sought_reference is null or cardinality(sought) = 1) and lower(e.reference) like all (sought) $$;
--rollback drop index search.entry_by_parts_of_reference; drop function search.letters(text[]);
