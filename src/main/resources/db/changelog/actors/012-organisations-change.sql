--liquibase formatted sql

--changeset actors:012-what-is-known-of-an-organisation splitStatements:false
create function actors.is_known(profile jsonb) returns boolean
    language sql immutable as
$$
select coalesce(profile ->> 'parent_country' ~ '^[A-Z]{2}$', true)
       and coalesce(profile ->> 'contact' ~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:].]+$', not (profile ->> 'contact_is_public')::boolean)
       and not exists (select from jsonb_array_elements_text(profile -> 'languages') as l (code) where l.code !~ '^[a-z]{2,3}$')
$$;
comment on function actors.is_known is 'Whether what is told of an organisation has the form in which such things are written: country, address, languages; an address is public only where there is one';
call audit.change('actors.organisation', $how$
    alter table actors.organisation
        add column networks uuid[] not null default '{}',
        add column parent_country text,
        add column contact text,
        add column contact_is_public boolean not null default false,
        add column languages text[] not null default '{}',
        add column ended_at timestamp(6) with time zone,
        add column merged_into uuid references actors.organisation,
        add constraint told_in_its_form check (actors.is_known(jsonb_build_object(
            'parent_country', parent_country, 'contact', contact, 'contact_is_public', contact_is_public, 'languages', languages))),
        add constraint in_no_network_of_itself check (not id = any(networks)),
        add constraint only_others_have_a_parent check (parent_country is null or side = 'EXTERNAL'),
        add constraint ended_for_good check (ended_at is null or not verified),
        add constraint merged_when_it_ended check (merged_into is null or ended_at is not null and merged_into <> id)
$how$);
comment on column actors.organisation.networks is 'The organisations to whose networks it belongs; they stand in this register as well';
comment on column actors.organisation.parent_country is 'ISO 3166: the country to which an agency from outside belongs (R-76)';
comment on column actors.organisation.contact is 'Where it is reached by mail; public only if it says so';
comment on column actors.organisation.merged_into is 'Which one it became part of; none where it was closed';
create index organisation_merged_into on actors.organisation (merged_into) where merged_into is not null;
call shared.limit_words('actors.organisation', 'contact 200', 'parent_country 100', 'languages 100');
call audit.change('actors.organisation_change', $how$
    alter table actors.proposed_organisation
        add column networks uuid[] not null default '{}',
        add column parent_country text,
        add column contact text,
        add column contact_is_public boolean not null default false,
        add column languages text[] not null default '{}',
        add constraint told_in_its_form check (actors.is_known(jsonb_build_object(
            'parent_country', parent_country, 'contact', contact, 'contact_is_public', contact_is_public, 'languages', languages)));
    alter table actors.organisation_change
        drop constraint organisation_change_kind_check,
        add constraint known_kind check (kind in ('REGISTER', 'AMEND', 'CLOSE', 'MERGE')),
        add column organisation uuid references actors.organisation,
        add column merged_into uuid references actors.organisation,
        add constraint of_an_organisation check ((kind = 'REGISTER') = (organisation is null)),
        add constraint merged_into_another check ((kind = 'MERGE') = (merged_into is not null) and (merged_into <> organisation) is not false),
        add constraint one_by_one check (kind = 'REGISTER' or size = 1)
$how$);
call shared.limit_words('actors.proposed_organisation', 'contact 200', 'parent_country 100', 'languages 100');
comment on table actors.organisation_change is 'That organisations enter the register, are described otherwise, are closed or become part of another: one proposes it, another confirms or refuses it (R-87)';
create unique index one_open_change_an_organisation on actors.organisation_change (organisation) where state = 'PROPOSED';
--rollback empty

--changeset actors:012-who-speaks-for-it
create table actors.succession (
    organisation uuid primary key references actors.organisation,
    speaker      uuid references actors.organisation,
    check (speaker <> organisation)
);
comment on table actors.succession is 'Of every organisation that has ended: who speaks for it now, however many mergers later; none where nobody does. Derived from actors.organisation';
create index succession_by_speaker on actors.succession (speaker);
call audit.leave('actors.succession', 'derived from actors.organisation, which the ledger keeps');
create view actors.passed_on as
select organisation, speaker from actors.succession;
comment on view actors.passed_on is 'Published: every organisation that has ended, and who speaks for it today; none where nobody does. All others speak for themselves';
create view actors.spoken_for as
with recursive taken_over (organisation, speaker, since) as (
    select id, merged_into, ended_at from actors.organisation where merged_into is not null
    union all
    select t.organisation, o.merged_into, greatest(t.since, o.ended_at)
    from taken_over t join actors.organisation o on o.id = t.speaker
    where o.merged_into is not null)
select organisation, speaker, since from taken_over;
comment on view actors.spoken_for is 'Published: of every organisation that was merged each one that has spoken for it, and from when on; also those that have ended since';
--rollback drop view actors.spoken_for; drop view actors.passed_on; drop table actors.succession;

--changeset actors:012-nothing-new-of-what-has-ended splitStatements:false
create function actors.has_ended(asked uuid) returns boolean
    language sql stable as
$$ select exists (select from actors.organisation where id = asked and ended_at is not null) $$;
comment on function actors.has_ended is 'Published: whether an organisation was closed or merged into another';
create function actors.speaks_now(asked uuid) returns uuid
    language sql stable as
$$ select coalesce((select speaker from actors.passed_on where organisation = asked), asked) $$;
comment on function actors.speaks_now is 'Published: who speaks for an organisation today; itself also where it was closed, as nobody else does';
create function actors.go_on(asked uuid[]) returns void
    language plpgsql as
$$
begin
    perform from actors.organisation where id = any(asked) order by id for share;
end
$$;
comment on function actors.go_on is 'Published: none of these organisations ends before the transaction does';
create function actors.still_there() returns trigger
    language plpgsql as
$$
declare
    named uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
begin
    perform from actors.organisation where id = named for share;
    if actors.has_ended(named) then
        raise exception 'What has ended gets nothing new to do';
    end if;
    return new;
end
$$;
comment on function actors.still_there is 'The one guard of what is asked of organisations: the column that names one.';
create trigger still_there before insert on actors.mandate
    for each row execute function actors.still_there('organisation');
create trigger still_there before insert on actors.membership_change
    for each row when (new.kind = 'BEGIN') execute function actors.still_there('organisation');
create trigger still_there before insert on actors.organisation_change
    for each row execute function actors.still_there('organisation');
create trigger successor_still_there before insert on actors.organisation_change
    for each row execute function actors.still_there('merged_into');
create or replace function actors.mandates_on(day date) returns table (organisation uuid, state text)
    language sql stable as
$$
select m.organisation, m.state
from actors.mandate m join actors.organisation o on o.id = m.organisation
where day between m.valid_from and least(m.valid_until, country.day(o.ended_at))
$$;
--rollback drop function actors.still_there() cascade; drop function actors.go_on(uuid[]); drop function actors.speaks_now(uuid); drop function actors.has_ended(uuid);

--changeset actors:012-two-people splitStatements:false
create function actors.takes_over_from(kind text, other text) returns boolean
    language sql immutable as
$$
select actors.roles_of(kind) = actors.roles_of(other)
       and (actors.is_civil_society(kind), actors.shares_in_vouching(kind)) = (actors.is_civil_society(other), actors.shares_in_vouching(other))
$$;
comment on function actors.takes_over_from is 'Whether an organisation of a kind can take over the duties of one of another kind: nobody speaks for people through a merger who could not before. The same as OrganisationKind in Java';
create or replace function actors.one_proposes_organisations_another_settles() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'PROPOSED' or not actors.has_role(new.proposed_by, 'ADMINISTRATOR') then
            raise exception 'Organisations are first proposed, by an administrator';
        end if;
    elsif old.state <> 'PROPOSED' then
        raise exception 'What was proposed for the register is settled once';
    elsif to_jsonb(old) - array['version', 'state', 'settled_by', 'settled_at', 'answer']
              <> to_jsonb(new) - array['version', 'state', 'settled_by', 'settled_at', 'answer'] then
        raise exception 'What is proposed for the register stays as it was proposed';
    elsif new.state in ('CONFIRMED', 'REFUSED') and not actors.has_role(new.settled_by, 'CONVENOR', 'ADMINISTRATOR') then
        raise exception 'The convenor or another administrator confirms organisations';
    elsif new.state = 'CONFIRMED' and new.kind in ('REGISTER', 'AMEND')
        and new.size <> (select count(*) from actors.proposed_organisation where change = new.id) then
        raise exception 'Organisations are confirmed as they were proposed, all together';
    elsif new.state = 'CONFIRMED' and new.kind in ('CLOSE', 'MERGE')
        and exists (select from actors.member
                    where id in (new.proposed_by, new.settled_by) and verified and organisation in (new.organisation, new.merged_into)) then
        raise exception 'An organisation is ended by people who act for others';
    end if;
    return new;
end
$$;
create or replace function actors.organisations_rest_on_two_people() returns trigger
    language plpgsql as
$$
begin
    if new.ended_at is not null then
        raise exception 'No organisation ends before it begins';
    end if;
    if actors.founding_is_over()
        and not exists (select from actors.proposed_organisation p join actors.organisation_change c on c.id = p.change
                        where p.id = new.id and c.kind = 'REGISTER' and c.state = 'CONFIRMED'
                          and (p.kind, p.name, p.description, p.networks, p.parent_country, p.contact, p.contact_is_public, p.languages)
                              is not distinct from (new.kind, new.name, new.description, new.networks, new.parent_country, new.contact,
                                                    new.contact_is_public, new.languages)) then
        raise exception 'No organisation enters the register but as one person proposed and another confirmed it';
    end if;
    return new;
end
$$;
create function actors.amended_by_two_people() returns trigger
    language plpgsql as
$$
begin
    if not exists (select from actors.organisation_change c join actors.proposed_organisation p on p.change = c.id
                   where c.organisation = new.id and c.kind = 'AMEND' and c.state = 'CONFIRMED'
                     and (p.description, p.networks, p.parent_country, p.contact, p.contact_is_public, p.languages)
                         is not distinct from (new.description, new.networks, new.parent_country, new.contact, new.contact_is_public, new.languages)
                     and not exists (select from actors.organisation_change l
                                     where l.organisation = new.id and l.kind = 'AMEND' and l.state = 'CONFIRMED' and l.settled_at > c.settled_at)) then
        raise exception 'What is told of an organisation changes as one person proposed and another confirmed it last';
    end if;
    return new;
end
$$;
create trigger amended_by_two_people
    before update on actors.organisation
    for each row when ((old.description, old.networks, old.parent_country, old.contact, old.contact_is_public, old.languages)
                       is distinct from (new.description, new.networks, new.parent_country, new.contact, new.contact_is_public, new.languages))
execute function actors.amended_by_two_people();
create function actors.in_networks_there_are() returns trigger
    language plpgsql as
$$
begin
    if exists (select from unnest(new.networks) as n (id)
               where not exists (select from actors.organisation o where o.id = n.id and (o.ended_at is null or tg_op = 'UPDATE' and n.id = any(old.networks)))) then
        raise exception 'A network is an organisation of the register that has not ended';
    end if;
    return new;
end
$$;
create trigger in_networks_there_are
    before insert or update of networks on actors.organisation
    for each row execute function actors.in_networks_there_are();
call shared.freeze('actors.organisation', 'ended_once', array['name', 'description', 'networks', 'parent_country', 'contact', 'contact_is_public', 'languages', 'verified', 'ended_at', 'merged_into'],
                   'old.ended_at is not null', 'An organisation that has ended stays as it was');
call shared.freeze('actors.organisation', 'called_as_it_entered', array['name'], 'old.ended_at is null',
                   'An organisation is called as it was when two people let it in');
--rollback drop trigger called_as_it_entered on actors.organisation; drop trigger ended_once on actors.organisation; drop function actors.in_networks_there_are() cascade; drop function actors.amended_by_two_people() cascade; drop function actors.takes_over_from(text, text);

--changeset actors:012-ended-by-two-people splitStatements:false
create function actors.ended_by_two_people() returns trigger
    language plpgsql as
$$
begin
    if not exists (select from actors.organisation_change c
                   where c.organisation = new.id and c.kind in ('CLOSE', 'MERGE') and c.state = 'CONFIRMED'
                     and c.settled_at = new.ended_at and c.merged_into is not distinct from new.merged_into) then
        raise exception 'No organisation ends but as one person proposed and another confirmed it';
    end if;
    if new.merged_into is not null then
        perform from actors.organisation where id = new.merged_into for share;
        if actors.has_ended(new.merged_into) or not actors.takes_over_from(actors.kind_of(new.merged_into), new.kind) then
            raise exception 'An organisation becomes part of one that is still there and may do the same';
        end if;
    end if;
    if exists (select from actors.member where organisation = new.id and verified)
        or exists (select from actors.membership_change where organisation = new.id and state = 'PROPOSED') then
        raise exception 'Whoever acts for an organisation stops before it ends';
    end if;
    if not exists (select from actors.member m join actors.organisation o on o.id = m.organisation
                   where m.verified and o.verified and o.id <> new.id and 'CONVENOR' = any(m.roles))
        or not exists (select from actors.member m join actors.organisation o on o.id = m.organisation
                       where m.verified and o.verified and o.id <> new.id and 'ADMINISTRATOR' = any(m.roles)) then
        raise exception 'The last secretariat is not ended';
    end if;
    return new;
end
$$;
create trigger ended_by_two_people
    before update on actors.organisation
    for each row when (old.ended_at is null and (new.ended_at is not null or new.merged_into is not null))
execute function actors.ended_by_two_people();
create function actors.passes_on() returns trigger
    language plpgsql security definer set search_path = '' as
$$
begin
    insert into actors.succession (organisation, speaker) values (new.id, new.merged_into);
    update actors.succession set speaker = new.merged_into where speaker = new.id;
    return null;
end
$$;
create trigger passes_on
    after update on actors.organisation
    for each row when (old.ended_at is null and new.ended_at is not null)
execute function actors.passes_on();
--rollback drop function actors.passes_on() cascade; drop function actors.ended_by_two_people() cascade;
