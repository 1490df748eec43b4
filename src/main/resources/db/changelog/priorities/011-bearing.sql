--liquibase formatted sql

--changeset priorities:011-bearing splitStatements:false
create index priority_by_parts on priorities.priority
    using gin (shared.trigrams(shared.fold(coalesce(shared.words_of(title), '') || E'\n' || coalesce(shared.words_of(summary), '')))) with (fastupdate = off);
create function priorities.bearing(sought text[], sought_reference text) returns setof uuid
    language sql stable parallel safe
as
$$
with longest as materialized (
    select pattern, search.letters(array[pattern]) as letters
    from unnest(sought) as pattern
    order by cardinality(search.letters(array[pattern])) desc
    limit 1),
candidate as materialized (
    select p.id, p.reference, p.title, p.summary
    from longest, priorities.priority p
    where cardinality(longest.letters) > 0
      and shared.trigrams(shared.fold(coalesce(shared.words_of(p.title), '') || E'\n' || coalesce(shared.words_of(p.summary), ''))) @> longest.letters
    union all
    select p.id, p.reference, p.title, p.summary
    from longest, priorities.priority p
    where p.reference = sought_reference or lower(p.reference) like longest.pattern or cardinality(longest.letters) = 0)
select c.id from candidate c
where shared.finds(sought, sought_reference, c.reference, concat_ws(E'\n', shared.words_of(c.title), shared.words_of(c.summary)))
$$;
comment on function priorities.bearing is 'Which priorities shared.finds by their reference, title and summary: only those are folded that have the letters of the longest of the words';
revoke execute on function priorities.bearing(text[], text) from public;
grant execute on function priorities.bearing(text[], text) to mizizi_app;
--rollback drop function priorities.bearing(text[], text); drop index priorities.priority_by_parts;
