--liquibase formatted sql

--changeset country:003-rule-in-force splitStatements:false
create function country.day(moment timestamp with time zone) returns date
    language sql stable as
$$
select cast(moment at time zone coalesce((select time_zone from country.country), 'UTC') as date)
$$;
comment on function country.day is 'The day that it is in the country at a moment';
create function country.rule_in_force(moment timestamp with time zone) returns int
    language sql stable as
$$
select r.number
from country.approval_rule r
where r.in_force_from <= country.day(moment)
  and r.phase = (select p.code from country.phase p where p.starts_on <= country.day(moment) order by p.starts_on desc limit 1)
order by r.in_force_from desc limit 1
$$;
comment on function country.rule_in_force is 'The number of the approval rule that applies at a moment, which the phase of the country decides; none where no rule does';
--rollback drop function country.rule_in_force(timestamp with time zone); drop function country.day(timestamp with time zone);
