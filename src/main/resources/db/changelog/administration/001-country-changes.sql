--liquibase formatted sql

--changeset administration:001-country-changes
create schema administration;
create table administration.country_change (
    id             uuid   primary key,
    version        bigint not null,
    kind           text   not null check (kind in ('SETTING', 'RULE', 'PHASE', 'DIMENSION', 'POLICY', 'PLACES', 'NAME')),
    holds_from     date   not null,
    reason         jsonb  not null,
    state          text   not null check (state in ('PROPOSED', 'CONFIRMED', 'REFUSED', 'WITHDRAWN')),
    proposed_by    uuid   not null references actors.member,
    proposed_at    timestamp(6) with time zone not null,
    settled_by     uuid   references actors.member,
    settled_at     timestamp(6) with time zone,
    answer         jsonb,
    carried_out_at timestamp(6) with time zone,
    constraint settled_once check ((state = 'PROPOSED') = (settled_by is null) and (settled_by is null) = (settled_at is null)),
    constraint another_confirms check (state not in ('CONFIRMED', 'REFUSED') or settled_by <> proposed_by),
    constraint only_its_author_withdraws check (state <> 'WITHDRAWN' or settled_by = proposed_by),
    constraint refused_with_words check ((state = 'REFUSED') = (answer is not null)),
    constraint carried_out_if_confirmed check (carried_out_at is null or state = 'CONFIRMED')
);
comment on table administration.country_change is 'That the data of the country change from a day on: one person proposes it, another confirms or refuses it, and on its day it is carried out (R-87)';
create index country_change_by_time on administration.country_change (proposed_at desc, id);
create index country_change_to_carry_out on administration.country_change (holds_from) where state = 'CONFIRMED' and carried_out_at is null;
create table administration.amendment (
    change  uuid  primary key references administration.country_change,
    content jsonb not null
);
comment on table administration.amendment is 'What a change of the country says, in the form of its kind';
call shared.limit_words('administration.country_change', 'reason 2000', 'answer 2000');
call shared.limit_words('administration.amendment', 'content 2000000');
call audit.keep('administration.country_change');
call audit.keep_part('administration.amendment', 'administration.country_change', 'r.change', 'p.change = r.id');
insert into shared.move (thing, earlier, later)
values ('administration.country_change', null, 'PROPOSED'),
       ('administration.country_change', 'PROPOSED', 'CONFIRMED'),
       ('administration.country_change', 'PROPOSED', 'REFUSED'),
       ('administration.country_change', 'PROPOSED', 'WITHDRAWN');
call shared.keep_moves('administration.country_change');
create trigger two_people_propose before insert on administration.country_change
    for each row execute function actors.two_people_settle();
create trigger two_people_settle before update on administration.country_change
    for each row when (old.state is distinct from new.state) execute function actors.two_people_settle();
call shared.freeze('administration.country_change', 'stays_as_it_was_proposed',
                   array['kind', 'holds_from', 'reason', 'proposed_by', 'proposed_at'], 'true', 'A change of the country stays as it was proposed');
call shared.freeze('administration.country_change', 'stays_as_it_was_settled',
                   array['state', 'settled_by', 'settled_at', 'answer'],
                   'old.state <> ''PROPOSED''', 'A change of the country stays as it was settled');
call shared.refuse_change('administration.country_change', 'carried_out_once', 'old.carried_out_at is not null',
                          'A change of the country is carried out once');
call shared.refuse_change('administration.amendment', 'stays_as_it_was_proposed', 'true',
                          'What is proposed for the country stays as it was proposed');
--rollback drop schema administration cascade; delete from shared.move where thing = 'administration.country_change'; delete from audit.kept_table where name like 'administration.%';

--changeset administration:001-rests-on-two-people splitStatements:false
create function administration.is_carried_out(asked text, wanted jsonb, starting date) returns boolean
    language sql stable as
$$
select exists (select from administration.country_change c join administration.amendment a on a.change = c.id
               where c.kind = asked and c.carried_out_at is not null
                 and not exists (select from jsonb_each(wanted) w where a.content -> w.key is distinct from w.value)
                 and (starting is null or c.holds_from = starting and c.holds_from > country.day(c.carried_out_at)))
$$;
comment on function administration.is_carried_out is 'Whether two people have wanted what now enters the data of the country; what is kept with its day, before that day came';
create function administration.had_not_begun(phase text, starting date, before date) returns boolean
    language sql stable as
$$
select exists (select from administration.country_change c join administration.amendment a on a.change = c.id
               where c.kind = 'PHASE' and c.holds_from = starting and a.content ->> 'code' = phase
                 and country.day(c.carried_out_at) < before)
$$;
comment on function administration.had_not_begun is 'Whether a phase was moved to its day before the earlier one had come: what has begun keeps its day';
create function administration.rests_on_two_people() returns trigger
    language plpgsql as
$$
declare
    row     jsonb := to_jsonb(new);
    asked   jsonb;
    allowed boolean;
begin
    if not actors.founding_is_over() then
        return new;
    end if;
    asked := case tg_table_name
        when 'setting' then jsonb_build_object('code', row -> 'code', 'value', row -> 'value')
        when 'approval_rule' then jsonb_build_object('civilSocietyEndorsements', row -> 'civil_society_endorsements')
        when 'phase' then jsonb_build_object('code', row -> 'code', 'evidence', row -> 'evidence')
        when 'dimension' then jsonb_build_object('code', row -> 'code', 'name', row -> 'name')
        when 'policy' then jsonb_build_object('code', row -> 'code', 'scope', row -> 'scope', 'title', row -> 'title')
        when 'country' then jsonb_build_object('name', row -> 'name', 'disclaimer', row -> 'disclaimer')
    end;
    allowed := case tg_table_name
        when 'setting' then administration.is_carried_out('SETTING', asked, cast(row ->> 'in_force_from' as date))
        when 'approval_rule' then
            administration.is_carried_out('RULE', asked || jsonb_build_object('phase', row -> 'phase'), cast(row ->> 'in_force_from' as date))
            or administration.is_carried_out('PHASE', asked || jsonb_build_object('code', row -> 'phase'), cast(row ->> 'in_force_from' as date))
        when 'phase' then
            administration.is_carried_out('PHASE', asked, cast(row ->> 'starts_on' as date))
            and (tg_op = 'INSERT' or administration.had_not_begun(row ->> 'code', cast(row ->> 'starts_on' as date), cast(to_jsonb(old) ->> 'starts_on' as date)))
        when 'dimension' then administration.is_carried_out('DIMENSION', asked, null)
        when 'policy' then administration.is_carried_out('POLICY', asked, null)
        when 'country' then administration.is_carried_out('NAME', asked, null)
    end;
    if allowed then
        return new;
    end if;
    raise exception 'Nothing changes in the country but as one person proposed and another confirmed it';
end
$$;
create trigger rests_on_two_people before insert on country.setting for each row execute function administration.rests_on_two_people();
create trigger rests_on_two_people before insert on country.approval_rule for each row execute function administration.rests_on_two_people();
create trigger rests_on_two_people before insert or update on country.phase for each row execute function administration.rests_on_two_people();
create trigger rests_on_two_people before insert or update on country.dimension for each row execute function administration.rests_on_two_people();
create trigger rests_on_two_people before insert or update on country.policy for each row execute function administration.rests_on_two_people();
create trigger rests_on_two_people before insert or update on country.country for each row execute function administration.rests_on_two_people();

create function administration.places_rest_on_two_people() returns trigger
    language plpgsql as
$$
begin
    if actors.founding_is_over() and exists (
        select p.code, p.name, p.parent from entered p
        except
        select e ->> 'code', e -> 'name', e ->> 'parent'
        from administration.country_change c
        join administration.amendment a on a.change = c.id
        cross join jsonb_array_elements(a.content -> 'places') e
        where c.kind = 'PLACES' and c.carried_out_at is not null) then
        raise exception 'Nothing changes in the country but as one person proposed and another confirmed it';
    end if;
    return null;
end
$$;
create trigger new_places_rest_on_two_people after insert on country.place
    referencing new table as entered for each statement execute function administration.places_rest_on_two_people();
create trigger changed_places_rest_on_two_people after update on country.place
    referencing new table as entered for each statement execute function administration.places_rest_on_two_people();
--rollback drop function administration.places_rest_on_two_people() cascade; drop function administration.rests_on_two_people() cascade; drop function administration.had_not_begun(text, date, date); drop function administration.is_carried_out(text, jsonb, date);

--changeset administration:001-what-stays
call shared.freeze('country.country', 'stays_what_it_is', array['time_zone', 'currency', 'languages'], 'true',
                   'Time zone, currency and languages stay as the country was founded with them');
call shared.freeze('country.policy', 'stays_whose_it_is', array['scope'], 'true', 'A policy stays national or international');
call shared.freeze('country.place', 'stays_where_it_is', array['parent'], 'true', 'A place stays where it lies');
--rollback drop trigger stays_where_it_is on country.place; drop trigger stays_whose_it_is on country.policy; drop trigger stays_what_it_is on country.country;

--changeset administration:001-more-settings
alter table country.setting disable trigger rests_on_two_people;
insert into country.setting (code, in_force_from, value)
values ('DAYS_OF_A_ROUND', '2000-01-01', 21), ('DAYS_TO_ANSWER_INPUTS', '2000-01-01', 30), ('LINKS_OF_A_PLAN', '2000-01-01', 50);
alter table country.setting enable trigger rests_on_two_people;
call audit.tell_upgrade();
--rollback delete from country.setting where code in ('DAYS_OF_A_ROUND', 'DAYS_TO_ANSWER_INPUTS', 'LINKS_OF_A_PLAN');
