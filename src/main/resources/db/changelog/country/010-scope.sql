--liquibase formatted sql

--changeset country:010-scope
create table country.covered_country (
    code        text primary key check (code ~ '^[A-Z]{3}$'),
    two_letters text not null unique check (two_letters ~ '^[A-Z]{2}$'),
    position    int  not null unique
);
comment on table country.covered_country is 'The countries that the portal covers, by ISO 3166-1: one, or several of a region (R-02); none where it was founded before this was asked';
create table country.spoken_language (
    code      text primary key check (code ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$' and code !~ '^und'),
    name      jsonb not null,
    direction text  not null check (direction in ('LEFT_TO_RIGHT', 'RIGHT_TO_LEFT')),
    position  int   not null
);
comment on table country.spoken_language is 'The languages of the people by BCP 47, whether or not the portal speaks them';
create table country.coordination (
    only_one boolean primary key default true check (only_one),
    form     text  not null check (form in ('LEAD', 'TASK_FORCE', 'ROTATING', 'SUPRA')),
    name     jsonb not null,
    chair    jsonb not null,
    meetings jsonb not null
);
comment on table country.coordination is 'How the ministries of the country act as one (R-75): by which body, who chairs it, when it meets';
call shared.limit_words('country.covered_country', 'code 100', 'two_letters 100');
call shared.limit_words('country.spoken_language', 'code 100', 'name 200');
call shared.limit_words('country.coordination', 'name 200', 'chair 200', 'meetings 2000');
call audit.keep_part('country.covered_country', 'country.country', '(select c.id from country.country c)', 'true');
call audit.keep_part('country.spoken_language', 'country.country', '(select c.id from country.country c)', 'true');
call audit.keep_part('country.coordination', 'country.country', '(select c.id from country.country c)', 'true');
call shared.freeze('country.covered_country', 'stays_itself', array['code', 'two_letters', 'position'], 'true', 'A country that the portal covers stays itself');
call shared.freeze('country.spoken_language', 'stays_itself', array['code', 'position'], 'true', 'A language stays itself');
create trigger other_nodes_are_told after insert or update or delete or truncate on country.covered_country
    for each statement execute function shared.tell_other_nodes('COUNTRY');
create trigger other_nodes_are_told after insert or update or delete or truncate on country.spoken_language
    for each statement execute function shared.tell_other_nodes('COUNTRY');
create trigger other_nodes_are_told after insert or update or delete or truncate on country.coordination
    for each statement execute function shared.tell_other_nodes('COUNTRY');
--rollback drop table country.covered_country, country.spoken_language, country.coordination; delete from audit.kept_table where name in ('country.covered_country', 'country.spoken_language', 'country.coordination'); call audit.show('country.country');

--changeset country:010-places-lie-within splitStatements:false
create function country.lies_within(place text) returns boolean
    language sql stable as
$$
select place !~ '^[A-Z]{2,3}[0-9]+$'
    or not exists (select from country.covered_country)
    or exists (select from country.covered_country where substring(place from '^[A-Z]+') in (code, two_letters))
$$;
comment on function country.lies_within is 'Whether the code of a place does not say that it lies in a country which the portal does not cover';
create function country.places_lie_within() returns trigger
    language plpgsql as
$$
begin
    if exists (select from entered where not country.lies_within(code)) then
        raise exception 'A place lies in a country that the portal covers';
    end if;
    return null;
end
$$;
create trigger places_lie_within after insert on country.place
    referencing new table as entered for each statement execute function country.places_lie_within();
--rollback drop function country.places_lie_within() cascade; drop function country.lies_within(text);
