--liquibase formatted sql

--changeset actors:014-deputies-are-proposed splitStatements:false
call audit.change('actors.membership_change', $how$
    alter table actors.membership_change
        drop constraint membership_change_kind_check,
        add constraint known_kind check (kind in ('BEGIN', 'END', 'ERASE', 'DEPUTISE', 'RECALL')),
        add column stands_in_for uuid references actors.member,
        add column first_day date,
        add column last_day date,
        add constraint deputises_for_somebody check ((kind in ('DEPUTISE', 'RECALL')) = (stands_in_for is not null)),
        add constraint deputises_for_days check ((stands_in_for is null) = (first_day is null) and (stands_in_for is null) = (last_day is null)),
        add constraint deputises_for_another check (stands_in_for <> person),
        add constraint no_longer_than_an_absence check (first_day <= last_day and last_day < first_day + interval '6 months')
$how$);
comment on table actors.membership_change is 'That a person begins or ends to have a role in an organisation, stands in for somebody who is away or is called back from it, or that who they were is erased: one proposes it, another confirms or refuses it (R-87)';
comment on column actors.membership_change.stands_in_for is 'Who is away, and in whose role somebody acts from the first day to the last';
--rollback empty

--changeset actors:014-deputies splitStatements:false
create table actors.deputy (
    id            uuid primary key references actors.membership_change,
    person        uuid not null references actors.member,
    stands_in_for uuid not null references actors.member,
    organisation  uuid not null references actors.organisation,
    role          text not null,
    first_day     date not null,
    last_day      date not null,
    confirmed_at  timestamp(6) with time zone not null,
    recalled_at   timestamp(6) with time zone
);
comment on table actors.deputy is 'Who acts in the role of a member who is away, as two people wanted; its id is that of the change. The database writes it from confirmed changes, and nobody else does';
create index deputy_by_person on actors.deputy (person);
create index deputy_by_whom_they_stand_in_for on actors.deputy (stands_in_for);
create index deputy_by_last_day on actors.deputy (last_day);
call shared.limit_words('actors.deputy', 'role 100');
call audit.keep('actors.deputy');
create trigger other_nodes_are_told after insert or update or delete or truncate on actors.deputy
    for each statement execute function shared.tell_other_nodes('ACTORS');

create function actors.is_over(deputyship actors.deputy, moment timestamp with time zone) returns boolean
    language sql stable as
$$
select country.day(moment) > deputyship.last_day
       or coalesce(deputyship.recalled_at <= moment, false)
       or exists (select from actors.membership_change c
                  where c.state = 'CONFIRMED' and c.settled_at > deputyship.confirmed_at and c.settled_at <= moment
                    and c.organisation = deputyship.organisation and c.role = deputyship.role
                    and (c.kind, c.person) in (('END', deputyship.stands_in_for), ('BEGIN', deputyship.person)))
$$;
comment on function actors.is_over is 'Whether nobody stands in any more at a moment: the days are over, the deputy was called back or has the role now, or the one who was away has it no longer';
create function actors.deputies_on(day date) returns table (id uuid, person uuid, stands_in_for uuid, organisation uuid, role text)
    language sql stable as
$$
select d.id, d.person, d.stands_in_for, d.organisation, d.role
from actors.deputy d
join actors.member away on away.id = d.stands_in_for and away.verified and away.organisation = d.organisation and d.role = any(away.roles)
where day between d.first_day and d.last_day and d.recalled_at is null
$$;
comment on function actors.deputies_on is 'Who acts on a day in the role of somebody who is away: not longer than that one has it';
create function actors.deputises(who uuid, variadic wanted text[]) returns boolean
    language sql stable as
$$
select exists (select from actors.deputies_on(country.day(now())) d join actors.organisation o on o.id = d.organisation
               where d.person = who and o.verified and d.role = any(wanted))
$$;
comment on function actors.deputises is 'Whether a person has one of these roles today for somebody who is away';
create or replace function actors.has_role(who uuid, variadic wanted text[]) returns boolean
    language sql stable as
$$
select exists (select from actors.member m join actors.organisation o on o.id = m.organisation
               where m.id = who and m.verified and o.verified and m.roles && wanted)
       or actors.deputises(who, variadic wanted)
$$;
create function actors.acting_on(day date) returns table (id uuid, subject text, name text, email text, language text, organisation uuid,
                                                          reference text, kind text, roles text[], verified boolean)
    language sql stable as
$$
select m.id, m.subject, m.name, m.email, m.language, m.organisation, o.reference, o.kind, held.roles, true
from actors.member m
join actors.organisation o on o.id = m.organisation
cross join lateral (select case when m.verified then m.roles else '{}' end
                           || array(select d.role from actors.deputies_on(day) d where d.person = m.id) as roles) held
where o.verified and cardinality(held.roles) > 0
$$;
comment on function actors.acting_on is 'Everyone who acts for an organisation on a day, with their own roles and those in which they stand in for others';
create function actors.deputised_at(who uuid, asked text, moment timestamp with time zone) returns text
    language sql stable as
$$
select m.name
from actors.deputy d join actors.member m on m.id = d.stands_in_for
where d.person = who and d.role = asked and country.day(moment) between d.first_day and d.last_day
  and d.confirmed_at <= moment and not actors.is_over(d, moment)
limit 1
$$;
comment on function actors.deputised_at is 'Published: the name of the one for whom a person acted in a role at a moment; nobody where they acted for themselves';
create function actors.is_bound(who uuid, moment timestamp with time zone) returns boolean
    language sql stable as
$$ select exists (select from actors.deputy d where d.person = who and not actors.is_over(d, moment)) $$;
comment on function actors.is_bound is 'Whether a person stands in for somebody, or will';
--rollback drop function actors.is_bound(uuid, timestamp with time zone); drop function actors.deputised_at(uuid, text, timestamp with time zone); drop function actors.acting_on(date); drop function actors.deputises(uuid, text[]) cascade; drop function actors.deputies_on(date); drop function actors.is_over(actors.deputy, timestamp with time zone); drop table actors.deputy;

--changeset actors:014-deputies-are-fit splitStatements:false
create function actors.deputies_are_fit() returns trigger
    language plpgsql as
$$
declare
    today date := country.day(coalesce(new.settled_at, new.proposed_at));
begin
    if tg_op = 'UPDATE' and (old.state <> 'PROPOSED' or new.state <> 'CONFIRMED') then
        return new;
    end if;
    if new.kind = 'DEPUTISE' then
        perform from actors.member where id = new.stands_in_for for no key update;
        if not exists (select from actors.member
                       where id = new.stands_in_for and verified and organisation = new.organisation and new.role = any(roles)) then
            raise exception 'A deputy stands in for somebody who has the role';
        elsif exists (select from actors.member where id = new.person and organisation <> new.organisation) then
            raise exception 'A deputy belongs to the organisation, or to none yet';
        elsif exists (select from actors.member where id = new.person and verified and new.role = any(roles)) then
            raise exception 'A deputy does not have the role already';
        elsif new.last_day < today or new.first_day < country.day(new.proposed_at) then
            raise exception 'Nobody deputises for days that are over';
        elsif exists (select from actors.deputy
                      where stands_in_for = new.stands_in_for and role = new.role
                        and first_day <= new.last_day and last_day >= new.first_day
                        and not actors.is_over(deputy, coalesce(new.settled_at, new.proposed_at))) then
            raise exception 'Somebody stands in on these days already';
        end if;
    end if;
    return new;
end
$$;
comment on function actors.deputies_are_fit is 'Who may stand in for whom and when, held when it is proposed and when it is confirmed';
create trigger deputies_are_fit
    before insert or update on actors.membership_change
    for each row execute function actors.deputies_are_fit();
create trigger deputies_of_what_is_still_there before insert on actors.membership_change
    for each row when (new.kind = 'DEPUTISE') execute function actors.still_there('organisation');

create function actors.enters_as_deputy(entered actors.member) returns boolean
    language sql stable as
$$
select entered.roles = '{}' and not entered.verified and entered.origin = 'CONFIRMED'
       and not exists (select from actors.member where id = entered.id)
       and exists (select from actors.membership_change c
                   where c.id = entered.change and c.kind = 'DEPUTISE' and c.state = 'CONFIRMED' and c.person = entered.id
                     and c.subject = entered.subject and c.organisation = entered.organisation)
$$;
comment on function actors.enters_as_deputy is 'Whether somebody comes into the register only to stand in for another: known by name, and without a role of their own';
drop trigger members_rest_on_two_people on actors.member;
create trigger members_rest_on_two_people
    before insert or update on actors.member
    for each row when (actors.enters_as_deputy(new) is not true)
execute function actors.members_rest_on_two_people();

create function actors.deputise_as_two_people_would() returns trigger
    language plpgsql security definer set search_path = '' as
$$
begin
    if new.kind = 'RECALL' then
        update actors.deputy
        set recalled_at = new.settled_at
        where (person, stands_in_for, organisation, role, first_day, last_day)
                  = (new.person, new.stands_in_for, new.organisation, new.role, new.first_day, new.last_day)
          and recalled_at is null;
        if not found then
            raise exception 'Only who stands in for somebody is called back from it';
        end if;
        return null;
    end if;
    if not exists (select from actors.member where id = new.person) then
        insert into actors.member (id, version, subject, name, email, language, organisation, roles, verified, origin, change)
        values (new.person, 0, new.subject, new.name, new.email, new.language, new.organisation, '{}', false, 'CONFIRMED', new.id);
    end if;
    insert into actors.deputy (id, person, stands_in_for, organisation, role, first_day, last_day, confirmed_at)
    values (new.id, new.person, new.stands_in_for, new.organisation, new.role, new.first_day, new.last_day, new.settled_at);
    return null;
end
$$;
comment on function actors.deputise_as_two_people_would is 'The second person''s word is the deputyship, or its end: nobody can do the one without the other';
create trigger deputise_as_two_people_would
    after update on actors.membership_change
    for each row when (new.kind in ('DEPUTISE', 'RECALL') and new.state = 'CONFIRMED' and old.state = 'PROPOSED')
execute function actors.deputise_as_two_people_would();

create or replace function actors.former(who uuid, account text) returns boolean
    language sql stable as
$$
select exists (select from actors.member m
               where m.id = who and m.subject = account and m.roles = '{}' and not m.verified
                 and exists (select from actors.membership_change c where c.id = m.change and c.kind in ('END', 'DEPUTISE')))
       and not actors.is_bound(who, now())
$$;
create function actors.deputies_end_no_organisation_of_theirs() returns trigger
    language plpgsql as
$$
begin
    if exists (select from actors.deputies_on(country.day(now()))
               where person in (new.proposed_by, new.settled_by) and organisation in (new.organisation, new.merged_into)) then
        raise exception 'An organisation is ended by people who act for others';
    end if;
    return new;
end
$$;
create trigger deputies_end_no_organisation_of_theirs
    before update on actors.organisation_change
    for each row when (new.kind in ('CLOSE', 'MERGE') and new.state = 'CONFIRMED')
execute function actors.deputies_end_no_organisation_of_theirs();
--rollback drop function actors.deputies_end_no_organisation_of_theirs() cascade; drop function actors.deputise_as_two_people_would() cascade; drop function actors.enters_as_deputy(actors.member) cascade; create trigger members_rest_on_two_people before insert or update on actors.member for each row execute function actors.members_rest_on_two_people(); drop function actors.deputies_are_fit() cascade;
