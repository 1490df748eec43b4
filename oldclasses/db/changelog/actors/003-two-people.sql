--liquibase formatted sql

--changeset actors:003-membership-changes
create table actors.membership_change (
    id           uuid   primary key,
    version      bigint not null,
    kind         text   not null check (kind in ('BEGIN', 'END')),
    person       uuid   not null,
    subject      text   not null check (subject <> ''),
    name         text   not null check (name <> ''),
    email        text,
    language     text   not null,
    organisation uuid   not null references actors.organisation,
    role         text   not null check (role in ('CIVIL_SOCIETY_REPRESENTATIVE', 'MINISTRY_OFFICER', 'MINISTRY_APPROVER', 'CONVENOR',
                                                 'EXTERNAL_OFFICER', 'TRANSLATOR', 'AUDITOR', 'ADMINISTRATOR')),
    reason       jsonb  not null,
    state        text   not null check (state in ('PROPOSED', 'CONFIRMED', 'REFUSED', 'WITHDRAWN')),
    proposed_by  uuid   not null references actors.member,
    proposed_at  timestamp(6) with time zone not null,
    settled_by   uuid   references actors.member,
    settled_at   timestamp(6) with time zone,
    answer       jsonb,
    constraint settled_once check ((state = 'PROPOSED') = (settled_by is null) and (settled_by is null) = (settled_at is null)),
    constraint another_confirms check (state not in ('CONFIRMED', 'REFUSED') or settled_by <> proposed_by),
    constraint nobody_confirms_their_own check (state <> 'CONFIRMED' or settled_by <> person),
    constraint only_its_author_withdraws check (state <> 'WITHDRAWN' or settled_by = proposed_by),
    constraint refused_with_words check ((state = 'REFUSED') = (answer is not null))
);
comment on table actors.membership_change is 'That a person begins or ends to have a role in an organisation: one proposes it, another confirms or refuses it (R-87)';
create unique index one_open_change_a_person on actors.membership_change (subject) where state = 'PROPOSED';
create index membership_change_by_time on actors.membership_change (proposed_at desc, id);
create view actors.membership_change_content as
select id, jsonb_build_object('kind', kind, 'person', person, 'subject', subject, 'name', name, 'email', email, 'language', language,
                              'organisation', organisation, 'role', role, 'reason', reason, 'state', state,
                              'proposed_by', proposed_by, 'settled_by', settled_by, 'answer', answer) as content
from actors.membership_change;
call shared.limit_words('actors.membership_change', 'subject 100', 'name 200', 'email 200', 'language 100', 'reason 2000', 'answer 2000');
--rollback drop table actors.membership_change cascade;

--changeset actors:003-what-members-rest-on
alter table actors.member
    add column origin text not null default 'CARRIED_OVER' check (origin in ('FOUNDING', 'CARRIED_OVER', 'CONFIRMED')),
    add column change uuid references actors.membership_change,
    add constraint confirmed_by_a_change check ((origin = 'CONFIRMED') = (change is not null));
alter table actors.member alter column origin drop default;
comment on column actors.member.origin is 'What the roles rest on: named when the country was founded, there before two people were asked for, or the change that two people made';
--rollback alter table actors.member drop column origin, drop column change;

--changeset actors:003-two-people splitStatements:false
create function actors.roles_of(kind text) returns text[]
    language sql immutable as
$$
select case
           when kind = 'MINISTRY' then array['MINISTRY_OFFICER', 'MINISTRY_APPROVER']
           when kind = 'PUBLIC_BODY' then array['CONVENOR', 'TRANSLATOR', 'AUDITOR', 'ADMINISTRATOR']
           when kind in ('CIVIL_SOCIETY', 'TRADITIONAL_OR_RELIGIOUS_AUTHORITY', 'PRIVATE_SECTOR', 'COMMUNITY_GROUP')
               then array['CIVIL_SOCIETY_REPRESENTATIVE']
           else array['EXTERNAL_OFFICER']
       end
$$;
comment on function actors.roles_of(text) is 'Which roles the members of such an organisation can have (R-01)';
create function actors.has_role(who uuid, variadic wanted text[]) returns boolean
    language sql stable as
$$
select exists (select from actors.member m join actors.organisation o on o.id = m.organisation
               where m.id = who and m.verified and o.verified and m.roles && wanted)
$$;
create function actors.founding_is_over() returns boolean
    language sql stable as
$$ select exists (select from audit.entry where action not in ('CountryFounded', 'OrganisationRegistered', 'MemberRegistered')) $$;
comment on function actors.founding_is_over() is 'A country is founded until anything else has happened in it; the ledger only grows, so no founding begins again';

create function actors.organisations_keep_their_kind() returns trigger
    language plpgsql as
$$
begin
    raise exception 'What an organisation is, and so what its members may do, does not change';
end
$$;
create trigger organisations_keep_their_kind
    before update on actors.organisation
    for each row when ((old.kind, old.side) is distinct from (new.kind, new.side))
execute function actors.organisations_keep_their_kind();

create function actors.one_proposes_another_settles() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'PROPOSED' or not actors.has_role(new.proposed_by, 'ADMINISTRATOR') then
            raise exception 'A change of membership is first proposed, by an administrator';
        end if;
    elsif old.state <> 'PROPOSED' then
        raise exception 'A change of membership is settled once';
    elsif to_jsonb(old) - array['version', 'state', 'settled_by', 'settled_at', 'answer']
              <> to_jsonb(new) - array['version', 'state', 'settled_by', 'settled_at', 'answer'] then
        raise exception 'What is proposed stays as it was proposed';
    elsif new.state in ('CONFIRMED', 'REFUSED') and not actors.has_role(new.settled_by, 'CONVENOR', 'ADMINISTRATOR') then
        raise exception 'The convenor or another administrator confirms a change of membership';
    end if;
    return new;
end
$$;
create trigger one_proposes_another_settles
    before insert or update on actors.membership_change
    for each row execute function actors.one_proposes_another_settles();

create function actors.members_rest_on_two_people() returns trigger
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
    where id = new.change and state = 'CONFIRMED' and person = new.id and subject = new.subject and organisation = new.organisation;
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
create trigger members_rest_on_two_people
    before insert or update on actors.member
    for each row execute function actors.members_rest_on_two_people();

create function actors.another_organisation_verifies() returns trigger
    language plpgsql as
$$
begin
    if to_jsonb(old) - array['version', 'state', 'verified_by'] <> to_jsonb(new) - array['version', 'state', 'verified_by'] then
        raise exception 'What a mandate says does not change';
    end if;
    if new.state = 'VERIFIED' and old.state <> 'VERIFIED'
        and (not actors.has_role(new.verified_by, 'CONVENOR')
             or new.organisation = (select organisation from actors.member where id = new.verified_by)) then
        raise exception 'A mandate is verified by a convenor who acts for another organisation';
    end if;
    if old.state = 'VERIFIED' and new.verified_by is distinct from old.verified_by then
        raise exception 'Who verified a mandate does not change';
    end if;
    return new;
end
$$;
create trigger another_organisation_verifies
    before update on actors.mandate
    for each row execute function actors.another_organisation_verifies();
--rollback drop function actors.another_organisation_verifies() cascade;
--rollback drop function actors.members_rest_on_two_people() cascade;
--rollback drop function actors.one_proposes_another_settles() cascade;
--rollback drop function actors.organisations_keep_their_kind() cascade;
--rollback drop function actors.founding_is_over();
--rollback drop function actors.has_role(uuid, text[]);
--rollback drop function actors.roles_of(text);
