--liquibase formatted sql

--changeset administration:002-no-way-around splitStatements:false
create function administration.what_it_is_about(content jsonb) returns text
    language sql immutable parallel safe
as
$$
select coalesce(content ->> 'code', content ->> 'phase', '')
$$;
comment on function administration.what_it_is_about is 'The part of the country that an amendment is about, within its kind: a code, a phase, or all of it';

create or replace function administration.is_carried_out(asked text, wanted jsonb, starting date) returns boolean
    language sql stable as
$$
select exists (select from administration.country_change c join administration.amendment a on a.change = c.id
               where c.kind = asked and c.carried_out_at is not null
                 and not exists (select from jsonb_each(wanted) w where a.content -> w.key is distinct from w.value)
                 and (starting is null or c.holds_from = starting and c.holds_from > country.day(c.carried_out_at))
                 and not exists (select from administration.country_change l join administration.amendment b on b.change = l.id
                                 where l.kind = asked and l.carried_out_at > c.carried_out_at
                                   and administration.what_it_is_about(b.content) = administration.what_it_is_about(a.content)))
$$;
comment on function administration.is_carried_out is 'Whether this is what two people have wanted last; what is kept with its day, before that day came';

create function administration.begins_with(asked jsonb, starting date) returns boolean
    language sql stable as
$$
select exists (select from administration.country_change c join administration.amendment a on a.change = c.id
               where c.kind = 'PHASE' and c.carried_out_at is not null
                 and not exists (select from jsonb_each(asked) w where a.content -> w.key is distinct from w.value)
                 and starting > country.day(c.carried_out_at) and starting <= c.holds_from)
$$;
comment on function administration.begins_with is 'Whether two people have wanted a phase with this rule, which stands ready from the day after, whenever the phase then begins';
create function administration.rule_rests_on_two_people() returns trigger
    language plpgsql as
$$
begin
    if actors.founding_is_over()
        and not administration.is_carried_out('RULE', jsonb_build_object('phase', new.phase, 'civilSocietyEndorsements', new.civil_society_endorsements), new.in_force_from)
        and not administration.begins_with(jsonb_build_object('code', new.phase, 'civilSocietyEndorsements', new.civil_society_endorsements), new.in_force_from) then
        raise exception 'Nothing changes in the country but as one person proposed and another confirmed it';
    end if;
    return new;
end
$$;
drop trigger rests_on_two_people on country.approval_rule;
create trigger rests_on_two_people before insert on country.approval_rule
    for each row execute function administration.rule_rests_on_two_people();

create function administration.proposed_once() returns trigger
    language plpgsql as
$$
begin
    if not exists (select from administration.country_change where id = new.change and state = 'PROPOSED') then
        raise exception 'What is proposed for the country stays as it was proposed';
    end if;
    return new;
end
$$;
create trigger proposed_once before insert on administration.amendment
    for each row execute function administration.proposed_once();
create function administration.says_something() returns trigger
    language plpgsql as
$$
begin
    if not exists (select from administration.amendment where change = new.id) then
        raise exception 'A change of the country that says nothing is not confirmed';
    end if;
    return new;
end
$$;
create trigger says_something before update on administration.country_change
    for each row when (old.state = 'PROPOSED' and new.state = 'CONFIRMED') execute function administration.says_something();
alter table administration.country_change
    add constraint settled_after_it_was_proposed check (settled_at >= proposed_at),
    add constraint carried_out_after_it_was_settled check (carried_out_at >= settled_at);
call shared.freeze('administration.country_change', 'stays_itself', array['id'], 'true', 'A change of the country stays itself');
call shared.refuse_change('administration.country_change', 'carried_out_on_its_day',
                          'old.carried_out_at is null and new.carried_out_at is not null and '
                          '(new.kind in (''SETTING'', ''RULE'', ''PHASE'')) = (new.holds_from <= country.day(new.carried_out_at))',
                          'A change of the country is carried out on its day, and what is kept with its day before that');
call shared.freeze('country.dimension', 'stays_itself', array['code', 'position'], 'true', 'A dimension stays itself');
call shared.freeze('country.policy', 'stays_itself', array['code'], 'true', 'A policy stays itself');
call shared.freeze('country.place', 'stays_itself', array['code'], 'true', 'A place stays itself');
call shared.freeze('country.phase', 'stays_itself', array['code'], 'true', 'A phase stays itself');
call shared.freeze('country.country', 'stays_itself', array['id'], 'true', 'The country stays itself');
--rollback empty
