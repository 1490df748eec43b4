--liquibase formatted sql

--changeset administration:003-places-at-once splitStatements:false
create or replace function administration.places_rest_on_two_people() returns trigger
    language plpgsql as
$$
begin
    if actors.founding_is_over() and exists (
        select p.code, p.name, p.parent from entered p
        except
        select w.code, w.name, w.parent
        from (select e ->> 'code' as code, e -> 'name' as name, e ->> 'parent' as parent,
                     rank() over (partition by e ->> 'code' order by c.carried_out_at desc) as since
              from administration.country_change c
              join administration.amendment a on a.change = c.id
              cross join jsonb_array_elements(a.content -> 'places') e
              join entered p on p.code = e ->> 'code'
              where c.kind = 'PLACES' and c.carried_out_at is not null) w
        where w.since = 1) then
        raise exception 'Nothing changes in the country but as one person proposed and another confirmed it';
    end if;
    return null;
end
$$;
comment on function administration.places_rest_on_two_people is 'All the places of a statement at once: each as two people have wanted it last';
--rollback empty
