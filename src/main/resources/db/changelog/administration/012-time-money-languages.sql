--liquibase formatted sql

--changeset administration:012-time-money-languages splitStatements:false
call audit.change('administration.country_change', $how$
    alter table administration.country_change
        drop constraint country_change_kind_check,
        add constraint country_change_kind_check check (kind in ('SETTING', 'RULE', 'PHASE', 'DIMENSION', 'POLICY', 'PLACES', 'NAME', 'COVERED', 'LANGUAGE', 'COORDINATION', 'NOTICE', 'EXIT', 'RETIREMENT', 'OFFICIAL_LANGUAGE', 'TIME_AND_MONEY'))
$how$);
create function administration.country_rests_on_two_people() returns trigger
    language plpgsql as
$$
begin
    if actors.founding_is_over() and (tg_op = 'INSERT'
        or row (new.name, new.disclaimer) is distinct from row (old.name, old.disclaimer)
            and not administration.is_carried_out('NAME', jsonb_build_object('name', new.name, 'disclaimer', new.disclaimer), null)
        or new.languages is distinct from old.languages
            and not (new.languages = old.languages || new.languages[cardinality(new.languages)]
                and new.languages[cardinality(new.languages)] <> all (old.languages)
                and administration.is_carried_out('OFFICIAL_LANGUAGE', jsonb_build_object('code', new.languages[cardinality(new.languages)]), null))
        or new.time_zone is distinct from old.time_zone
            and not administration.is_carried_out('TIME_AND_MONEY', jsonb_build_object('zone', new.time_zone), null)
        or new.currency is distinct from old.currency
            and not administration.is_carried_out('TIME_AND_MONEY', jsonb_build_object('currency', new.currency), null)) then
        raise exception 'Nothing changes in the country but as one person proposed and another confirmed it';
    end if;
    return new;
end
$$;
drop trigger stays_what_it_is on country.country;
drop trigger rests_on_two_people on country.country;
create trigger rests_on_two_people before insert or update on country.country
    for each row execute function administration.country_rests_on_two_people();
create function country.knows_its_time() returns trigger
    language plpgsql as
$$
begin
    if not exists (select from pg_catalog.pg_timezone_names where name = new.time_zone) then
        raise exception 'The database does not know the time zone %', new.time_zone;
    end if;
    return new;
end
$$;
comment on function country.knows_its_time is 'Every rule asks which day it is in the country: a zone that is unknown here would stop all of them';
create trigger knows_its_time before insert or update of time_zone on country.country
    for each row execute function country.knows_its_time();
--rollback empty
