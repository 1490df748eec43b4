--liquibase formatted sql

--changeset priorities:011-came-of splitStatements:false
create index priority_merged_into on priorities.priority (merged_into) where merged_into is not null;
create function priorities.came_of(place uuid) returns setof uuid
    language sql stable as
$$
with recursive came (id) as (
    select place
    union
    select earlier.id
    from came
    cross join lateral (select p.split_from as id from priorities.priority p where p.id = came.id and p.split_from is not null
                        union all
                        select p.id from priorities.priority p where p.merged_into = came.id) earlier)
select id from came
$$;
comment on function priorities.came_of is 'Published: what was given, and where it is a priority, all that it was split from or that was merged into it, ever';
--rollback drop function priorities.came_of(uuid); drop index priorities.priority_merged_into;
