--liquibase formatted sql

--changeset search:005-bearing splitStatements:false
create function search.bearing(sought text[], sought_reference text) returns setof uuid
    language sql stable parallel safe
as
$$
select e.id from search.entry e
where e.folded like all (sought) or e.reference = sought_reference
   or (sought_reference is null or cardinality(sought) = 1) and lower(e.reference) like all (sought)
$$;
comment on function search.bearing is 'Published: what is public and bears all of these patterns of folded words, or is called so; its words are kept folded, so that long lists need not fold them';
revoke execute on function search.bearing(text[], text) from public;
grant execute on function search.bearing(text[], text) to mizizi_app;
--rollback drop function search.bearing(text[], text);
