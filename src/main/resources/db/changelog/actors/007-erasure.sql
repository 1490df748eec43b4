--liquibase formatted sql

--changeset actors:007-erasure-is-a-change
call audit.change('actors.membership_change', 'alter table actors.membership_change drop constraint membership_change_kind_check, add constraint membership_change_kind_check check (kind in (''BEGIN'', ''END'', ''ERASE''))');
comment on table actors.membership_change is 'That a person begins or ends to have a role in an organisation, or that who they were is erased: one proposes it, another confirms or refuses it (R-87)';
--rollback alter table actors.membership_change drop constraint membership_change_kind_check, add constraint membership_change_kind_check check (kind in ('BEGIN', 'END'));

--changeset actors:007-what-is-left splitStatements:false
create function actors.former(who uuid, account text) returns boolean
    language sql stable as
$$
select exists (select from actors.member m
               where m.id = who and m.subject = account and m.roles = '{}' and not m.verified
                 and exists (select from actors.membership_change c where c.id = m.change and c.kind = 'END'))
$$;
comment on function actors.former is 'Whether a person was a member, is none any more, and has not been erased';
create function actors.erasure_about(who uuid, account text) returns uuid
    language sql stable as
$$
select c.id from actors.membership_change c
where c.kind = 'ERASE' and c.state = 'CONFIRMED' and (c.person = who or c.subject = account)
$$;
comment on function actors.erasure_about is 'The erasure of a person that two people wanted';
create function actors.left_of(erased actors.member, by uuid) returns jsonb
    language sql stable as
$$
select to_jsonb(erased) - 'version'
           || jsonb_build_object('subject', 'erased ' || by, 'name', '—', 'email', null, 'origin', 'CONFIRMED', 'change', by)
$$;
comment on function actors.left_of(actors.member, uuid) is 'What is left of a member after an erasure: that somebody was there, and nothing of who';
create function actors.left_of(erased actors.membership_change, by uuid) returns jsonb
    language sql stable as
$$
select to_jsonb(erased) - 'version'
           || jsonb_build_object('subject', 'erased ' || by, 'name', '—', 'email', null)
           || case when erased.id = by then '{}'
                   else jsonb_build_object('reason', unsaid, 'answer', case when erased.answer is not null then unsaid end) end
from (select jsonb '{"source": "en", "texts": {"en": "—"}}' as unsaid) w
$$;
comment on function actors.left_of(actors.membership_change, uuid) is 'What is left of a change of membership after an erasure of whom it was about. The erasure itself keeps its reason';
--rollback drop function actors.left_of(actors.membership_change, uuid); drop function actors.left_of(actors.member, uuid); drop function actors.erasure_about(uuid, text); drop function actors.former(uuid, text);

--changeset actors:007-two-people-erase splitStatements:false
create or replace function actors.one_proposes_another_settles() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'PROPOSED' or not actors.has_role(new.proposed_by, 'ADMINISTRATOR') then
            raise exception 'A change of membership is first proposed, by an administrator';
        elsif new.kind = 'ERASE' and not actors.former(new.person, new.subject) then
            raise exception 'Only who was a member and is none any more is erased';
        end if;
    elsif old.state <> 'PROPOSED' then
        if (to_jsonb(new) - 'version' = actors.left_of(old, actors.erasure_about(old.person, old.subject))) is not true then
            raise exception 'A change of membership is settled once';
        end if;
    elsif to_jsonb(old) - array['version', 'state', 'settled_by', 'settled_at', 'answer']
              <> to_jsonb(new) - array['version', 'state', 'settled_by', 'settled_at', 'answer'] then
        raise exception 'What is proposed stays as it was proposed';
    elsif new.state in ('CONFIRMED', 'REFUSED') and not actors.has_role(new.settled_by, 'CONVENOR', 'ADMINISTRATOR') then
        raise exception 'The convenor or another administrator confirms a change of membership';
    end if;
    return new;
end
$$;
create or replace function actors.members_rest_on_two_people() returns trigger
    language plpgsql as
$$
declare
    held      text[] := '{}';
    confirmed actors.membership_change;
    expected  text[];
begin
    if not new.roles <@ (select actors.roles_of(kind) from actors.organisation where id = new.organisation) then
        raise exception 'Such an organisation has no members of this role';
    end if;
    if tg_op = 'UPDATE' then
        if exists (select from actors.membership_change where id = old.change and kind = 'ERASE') then
            raise exception 'Who was erased stays so';
        end if;
        if actors.former(old.id, old.subject)
            and to_jsonb(new) - 'version' = actors.left_of(old, actors.erasure_about(old.id, old.subject)) then
            return new;
        end if;
        if (new.id, new.subject) is distinct from (old.id, old.subject) then
            raise exception 'Who a member is does not change';
        end if;
        if (new.organisation, new.roles, new.verified, new.origin, new.change)
               is not distinct from (old.organisation, old.roles, old.verified, old.origin, old.change) then
            return new;
        end if;
        if old.verified then
            held := old.roles;
        end if;
    elsif new.origin = 'FOUNDING' then
        if actors.founding_is_over() then
            raise exception 'The first members are named before anything else happens in the country';
        end if;
        return new;
    end if;
    select * into confirmed from actors.membership_change
    where id = new.change and kind in ('BEGIN', 'END') and state = 'CONFIRMED'
      and person = new.id and subject = new.subject and organisation = new.organisation;
    if confirmed.id is null or tg_op = 'UPDATE' and confirmed.settled_at <= (select settled_at from actors.membership_change
                                                                             where id = old.change) then
        raise exception 'Nobody gets or loses a role but by a change that one person proposed and another confirmed';
    end if;
    expected := case confirmed.kind when 'BEGIN' then held || confirmed.role else array_remove(held, confirmed.role) end;
    if (confirmed.kind = 'BEGIN') = (confirmed.role = any(held)) or not (new.roles @> expected and new.roles <@ expected)
        or new.verified <> (cardinality(new.roles) > 0)
        or tg_op = 'UPDATE' and cardinality(held) > 0 and new.organisation <> old.organisation then
        raise exception 'A member gets and loses what was confirmed, and nothing else';
    end if;
    return new;
end
$$;

create function actors.erase_whom_two_people_would() returns trigger
    language plpgsql security definer set search_path = '' as
$$
declare
    subjects text[];
begin
    select array_agg('actors.membership_change ' || c.id) || ('actors.member ' || new.person) into subjects
    from actors.membership_change c
    where c.person = new.person or c.subject = new.subject;
    update actors.member m
    set (subject, name, email, origin, change) =
            (select r.subject, r.name, r.email, r.origin, r.change from jsonb_populate_record(m, actors.left_of(m, new.id)) r),
        version = m.version + 1
    where m.id = new.person;
    update actors.membership_change c
    set (subject, name, email, reason, answer) =
            (select r.subject, r.name, r.email, r.reason, r.answer from jsonb_populate_record(c, actors.left_of(c, new.id)) r),
        version = c.version + 1
    where (c.person = new.person or c.subject = new.subject) and c.id <> new.id;
    update actors.membership_change c
    set (subject, name, email) = (select r.subject, r.name, r.email from jsonb_populate_record(c, actors.left_of(c, new.id)) r)
    where c.id = new.id;
    perform audit.erase(new.reason -> 'texts' ->> (new.reason ->> 'source'), subjects, new.settled_at);
    return null;
end
$$;
comment on function actors.erase_whom_two_people_would is 'T75: the second person''s word is the erasure. Nobody can do the one without the other, and the application''s role can erase nothing else';
create trigger erase_whom_two_people_would
    after update on actors.membership_change
    for each row when (new.kind = 'ERASE' and new.state = 'CONFIRMED' and old.state = 'PROPOSED')
execute function actors.erase_whom_two_people_would();
--rollback drop function actors.erase_whom_two_people_would() cascade;
