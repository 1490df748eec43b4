--liquibase formatted sql

--changeset country:002-settings
create table country.setting (
    code          text not null check (code ~ '^[A-Z_]+$'),
    in_force_from date not null,
    value         int  not null check (value > 0),
    primary key (code, in_force_from)
);
comment on table country.setting is 'Numbers that a country sets for itself, each from a day on; what was decided earlier keeps the number of its day';
insert into country.setting (code, in_force_from, value)
values ('DAYS_TO_ANSWER', '2000-01-01', 21), ('DAYS_TO_RECONFIRM', '2000-01-01', 60);
--rollback drop table country.setting;

--changeset country:002-setting splitStatements:false
create function country.setting(asked text, moment timestamp with time zone) returns int
    language sql stable as
$$
select value from country.setting
where code = asked and in_force_from <= moment at time zone coalesce((select time_zone from country.country), 'UTC')
order by in_force_from desc limit 1
$$;
comment on function country.setting is 'The number that is in force at a moment: DAYS_TO_ANSWER, how long an owner has for a question; DAYS_TO_RECONFIRM, how long an earlier answer counts after an end has changed';
--rollback drop function country.setting(text, timestamp with time zone);
