--liquibase formatted sql

--changeset country:004-first-level splitStatements:false
create function country.first_level(place text) returns text
    language sql stable as
$$
with recursive lying(code, way) as (
    select code, array[code] from country.place where parent is null
    union all
    select p.code, l.way || p.code from country.place p join lying l on l.code = p.parent),
country_itself(placed) as (
    select max(cardinality(way)) > 2 and count(*) filter (where cardinality(way) = 1) = 1 from lying)
select way[case when placed then least(2, cardinality(way)) else 1 end] from lying, country_itself where code = place
$$;
comment on function country.first_level is 'The place of the first administrative level around a place. Of three levels under one place, that one is the country and the next its provinces; anywhere else a place without another around it is a province';
--rollback drop function country.first_level(text);
