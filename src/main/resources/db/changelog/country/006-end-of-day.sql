--liquibase formatted sql

--changeset country:006-end-of-day splitStatements:false
create function country.end_of_day(ended date) returns timestamp with time zone
    language sql stable as
$$
select cast(ended + 1 as timestamp) at time zone coalesce((select time_zone from country.country), 'UTC')
$$;
comment on function country.end_of_day is 'Published: the moment at which a day is over in the country';
--rollback drop function country.end_of_day(date);
