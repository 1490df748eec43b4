--liquibase formatted sql

--changeset country:008-setting-periods
create view country.setting_period as
select s.code, s.value, s.in_force_from::timestamp at time zone z.name as since,
       lead(s.in_force_from) over (partition by s.code order by s.in_force_from)::timestamp at time zone z.name as until
from country.setting s
cross join (select coalesce((select time_zone from country.country), 'UTC') as name) z;
comment on view country.setting_period is 'Published: from when until when each number of the country holds; without an end where no other follows yet';
comment on function country.setting is 'Published: the number that is in force at a moment. What runs from a moment on keeps the number of that moment';
--rollback drop view country.setting_period;
