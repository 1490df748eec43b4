--liquibase formatted sql

--changeset actors:021-suspensions splitStatements:false
create table actors.suspension (
    id           uuid primary key,
    person       uuid not null references actors.member,
    reason       jsonb not null,
    suspended_by uuid not null references actors.member,
    suspended_at timestamp(6) with time zone not null,
    last_day     date not null,
    ended_at     timestamp(6) with time zone,
    lifted_by    uuid references actors.membership_change,
    constraint lapses_by_itself check (last_day <= cast(suspended_at at time zone 'UTC' as date) + 61),
    constraint ended_when_lifted check (lifted_by is null or ended_at is not null)
);
comment on table actors.suspension is 'That a human has no rights until a day has passed, in whichever organisation, as one convenor or administrator said at once: it only takes rights away, lapses by itself, and ends before as two people wish (R-87)';
comment on column actors.suspension.person is 'As which member they were suspended; it holds for all that their account is';
comment on column actors.suspension.ended_at is 'When it was over: written down after it has lapsed, or as it was lifted';
comment on column actors.suspension.lifted_by is 'The change that one person proposed and another confirmed; none where it lapsed';
create index suspension_by_person on actors.suspension (person);
create index suspension_not_ended on actors.suspension (person) where ended_at is null;
call shared.limit_words('actors.suspension', 'reason 2000');
call shared.know_languages('actors.suspension');
call audit.keep('actors.suspension');
create trigger other_nodes_are_told after insert or update or delete or truncate on actors.suspension
    for each statement execute function shared.tell_other_nodes('ACTORS');

create function actors.is_suspended(who uuid, day date) returns boolean
    language sql stable as
$$
select exists (select from actors.suspension s
               join actors.member stopped on stopped.id = s.person
               join actors.member asked on asked.subject = stopped.subject
               where asked.id = who and s.ended_at is null and day <= s.last_day)
$$;
comment on function actors.is_suspended is 'Whether the human behind a member has no rights on a day, whatever their roles';
create or replace function actors.has_role(who uuid, variadic wanted text[]) returns boolean
    language sql stable as
$$
select (exists (select from actors.member m join actors.organisation o on o.id = m.organisation
                where m.id = who and m.verified and o.verified and m.roles && wanted)
        or actors.deputises(who, variadic wanted))
       and not actors.is_suspended(who, country.day(now()))
$$;
create or replace function actors.acting_on(day date) returns table (id uuid, subject text, name text, email text, language text, organisation uuid,
                                                                     reference text, kind text, roles text[], verified boolean)
    language sql stable as
$$
select m.id, m.subject, m.name, m.email, coalesce(l.language, m.language), m.organisation, o.reference, o.kind, held.roles, true
from actors.member m
join actors.organisation o on o.id = m.organisation
left join actors.chosen_language l on l.subject = m.subject
cross join lateral (select case when m.verified then m.roles else '{}' end
                           || array(select d.role from actors.deputies_on(day) d where d.person = m.id) as roles) held
where o.verified and cardinality(held.roles) > 0
  and not exists (select from actors.suspension s join actors.member stopped on stopped.id = s.person
                  where stopped.subject = m.subject and s.ended_at is null and day <= s.last_day)
$$;
comment on function actors.acting_on is 'Everyone who acts for an organisation on a day, in the language they read, with their own roles and those in which they stand in for others; nobody who is suspended';
--rollback empty

--changeset actors:021-suspended-by-one-let-in-by-two splitStatements:false
create function actors.is_nobody_left(without uuid, asked text, day date) returns boolean
    language sql stable as
$$
select exists (select from actors.member m join actors.member h on h.subject = m.subject
               where h.id = without and asked = any (actors.roles_today(m.id)))
       and not exists (select from actors.acting_on(day) a where asked = any (a.roles) and not actors.same_human(a.id, without))
$$;
comment on function actors.is_nobody_left is 'Whether a human has a role that nobody else could act in on a day';
create function actors.suspended_by_one() returns trigger
    language plpgsql as
$$
declare
    today date := country.day(coalesce(new.ended_at, new.suspended_at));
begin
    if tg_op = 'UPDATE' then
        if old.ended_at is not null or to_jsonb(old) - array['ended_at', 'lifted_by'] <> to_jsonb(new) - array['ended_at', 'lifted_by'] then
            raise exception 'A suspension stays as it was said';
        elsif new.lifted_by is null and today <= old.last_day then
            raise exception 'A suspension ends when it has lapsed, or as one person proposed and another confirmed it';
        elsif new.lifted_by is not null
            and not exists (select from actors.membership_change c
                            where c.id = new.lifted_by and c.kind = 'LIFT' and c.state = 'CONFIRMED' and c.settled_at = new.ended_at
                              and actors.same_human(c.person, new.person)) then
            raise exception 'A suspension is lifted as one person proposed and another confirmed it';
        end if;
        return new;
    end if;
    perform pg_advisory_xact_lock(hashtext('actors.suspension'));
    if not actors.has_role(new.suspended_by, 'CONVENOR', 'ADMINISTRATOR') then
        raise exception 'The convenor or an administrator suspends a member';
    elsif actors.same_human(new.person, new.suspended_by) then
        raise exception 'Nobody suspends themselves';
    elsif new.ended_at is not null or new.last_day < today then
        raise exception 'A suspension begins at once';
    elsif actors.is_suspended(new.person, today) then
        raise exception 'Who is suspended is not suspended again';
    elsif not exists (select from actors.member m join actors.member h on h.subject = m.subject
                      where h.id = new.person and cardinality(actors.roles_today(m.id)) > 0) then
        raise exception 'Only who acts for an organisation is suspended';
    elsif actors.same_human(new.suspended_by, (select s.suspended_by from actors.suspension s where actors.same_human(s.person, new.person)
                                               order by s.suspended_at desc limit 1)) then
        raise exception 'Another human suspends whom one has suspended before';
    elsif actors.is_nobody_left(new.person, 'CONVENOR', today) or actors.is_nobody_left(new.person, 'ADMINISTRATOR', today) then
        raise exception 'The last convenor and the last administrator are not suspended';
    end if;
    return new;
end
$$;
comment on function actors.suspended_by_one is 'One person takes rights away at once; they come back by themselves, or as two people wish';
create trigger suspended_by_one
    before insert or update on actors.suspension
    for each row execute function actors.suspended_by_one();

alter table actors.membership_change
    drop constraint known_kind,
    add constraint known_kind check (kind in ('BEGIN', 'END', 'ERASE', 'DEPUTISE', 'RECALL', 'LIFT'));
comment on table actors.membership_change is 'That a person begins or ends to have a role in an organisation, stands in for somebody who is away or is called back from it, is suspended no longer, or that who they were is erased: one proposes it, another confirms or refuses it (R-87)';
create or replace function actors.is_of_its_own_people(asked actors.membership_change) returns boolean
    language sql stable as
$$
select case
           when asked.kind in ('END', 'RECALL', 'LIFT')
               then exists (select from actors.member m where m.id = asked.person and m.subject = asked.subject and m.organisation = asked.organisation)
           else not exists (select from actors.member m
                            where m.subject = asked.subject and (m.organisation <> asked.organisation or actors.same_human(m.id, asked.proposed_by)))
       end
$$;
create function actors.lift_as_two_people_would() returns trigger
    language plpgsql security definer set search_path = '' as
$$
begin
    update actors.suspension s
    set ended_at = new.settled_at, lifted_by = new.id
    where s.ended_at is null and s.last_day >= country.day(new.settled_at)
      and s.person in (select m.id from actors.member m where m.subject = new.subject);
    if not found then
        raise exception 'Only who is suspended is let in again';
    end if;
    return null;
end
$$;
comment on function actors.lift_as_two_people_would is 'The second person''s word ends the suspension: nobody can do the one without the other';
create trigger lift_as_two_people_would
    after update on actors.membership_change
    for each row when (new.kind = 'LIFT' and new.state = 'CONFIRMED' and old.state = 'PROPOSED')
execute function actors.lift_as_two_people_would();
create function actors.no_role_by_lifting() returns trigger
    language plpgsql as
$$
begin
    if exists (select from actors.membership_change where id = new.change and kind = 'LIFT') then
        raise exception 'Who is let in again has the roles they had';
    end if;
    return new;
end
$$;
create trigger no_role_by_lifting
    before insert or update on actors.member
    for each row when (new.change is not null)
execute function actors.no_role_by_lifting();
create function actors.proposed_by_somebody_who_may() returns trigger
    language plpgsql as
$$
begin
    if actors.is_suspended(new.proposed_by, country.day(new.settled_at)) then
        raise exception 'What somebody has proposed who is suspended is not confirmed';
    end if;
    return new;
end
$$;
comment on function actors.proposed_by_somebody_who_may is 'While a person is suspended, nothing that they proposed comes to count';
create trigger proposed_by_somebody_who_may
    before update on actors.membership_change
    for each row when (old.state = 'PROPOSED' and new.state = 'CONFIRMED')
execute function actors.proposed_by_somebody_who_may();
create trigger proposed_by_somebody_who_may
    before update on actors.organisation_change
    for each row when (old.state = 'PROPOSED' and new.state = 'CONFIRMED')
execute function actors.proposed_by_somebody_who_may();
--rollback empty
