--liquibase formatted sql

--changeset rankings:001-ballots
create schema rankings;
create table rankings.alternative (
    round    uuid not null references rounds.round,
    priority uuid not null references priorities.priority,
    position int  not null check (position > 0),
    primary key (round, priority),
    unique (round, position)
);
comment on table rankings.alternative is 'The priorities to be ordered in a RANK round, fixed when it opens';
create view rankings.alternative_content as
select round as id, jsonb_build_object('priorities', jsonb_agg(priority order by position)) as content
from rankings.alternative group by round;
create table rankings.ballot (
    id           uuid  primary key,
    version      bigint not null,
    round        uuid  not null,
    organisation uuid  not null,
    person       uuid  not null references actors.member,
    places       jsonb not null,
    cast_at      timestamp(6) with time zone not null,
    salt         uuid  not null default gen_random_uuid(),
    unique (round, organisation),
    foreign key (round, organisation) references rounds.invitation
);
comment on table rankings.ballot is 'One ballot an organisation and round, the last one cast; places maps a priority to its rank (1 is most important, equal numbers are ties, absent means tied last). The ledger keeps each casting';
comment on column rankings.ballot.salt is 'Keeps the fingerprint in the ledger, and so a ballot of an open round, from being guessed';
create view rankings.ballot_content as
select id, jsonb_build_object('round', round, 'organisation', organisation, 'person', person, 'version', version, 'places', places, 'salt', salt) as content
from rankings.ballot;
create table rankings.draft (
    round        uuid  not null,
    organisation uuid  not null,
    revision     int   not null,
    person       uuid  not null references actors.member,
    places       jsonb not null,
    saved_at     timestamp(6) with time zone not null,
    primary key (round, organisation),
    foreign key (round, organisation) references rounds.invitation
);
comment on table rankings.draft is 'What an organisation has arranged but not cast: the memory of a form, counted nowhere and not in the ledger';
--rollback drop schema rankings cascade;

--changeset rankings:001-known-alternatives splitStatements:false
create function rankings.places_are_known_alternatives() returns trigger
    language plpgsql as
$$
begin
    if exists (select from jsonb_each(new.places) place
               where jsonb_typeof(place.value) <> 'number' or place.value::int < 1
                  or place.key::uuid not in (select priority from rankings.alternative where round = new.round)) then
        raise exception 'A ballot ranks only the priorities of its round';
    end if;
    return new;
end
$$;
create trigger places_are_known_alternatives
    before insert or update on rankings.ballot
    for each row execute function rankings.places_are_known_alternatives();
create trigger places_are_known_alternatives
    before insert or update on rankings.draft
    for each row execute function rankings.places_are_known_alternatives();
--rollback drop function rankings.places_are_known_alternatives() cascade;

--changeset rankings:001-cast-while-open splitStatements:false
create function rankings.ballots_are_cast_while_open() returns trigger
    language plpgsql as
$$
begin
    if not exists (select from rounds.round where id = new.round and purpose = 'RANK' and state = 'OPEN') then
        raise exception 'A ballot is cast while its round is open';
    end if;
    if (select side from actors.organisation where id = new.organisation) <> 'INTERNAL' then
        raise exception 'Only internal organisations rank';
    end if;
    return new;
end
$$;
create trigger ballots_are_cast_while_open
    before insert or update on rankings.ballot
    for each row execute function rankings.ballots_are_cast_while_open();
--rollback drop function rankings.ballots_are_cast_while_open() cascade;

--changeset rankings:001-nothing-is-taken-back splitStatements:false
create function rankings.refuse_change() returns trigger
    language plpgsql as
$$
begin
    raise exception 'What was fixed for a ranking does not change';
end
$$;
create trigger alternatives_are_fixed
    before update or delete on rankings.alternative
    for each row execute function rankings.refuse_change();
create trigger ballots_are_kept
    before delete on rankings.ballot
    for each row execute function rankings.refuse_change();
--rollback drop function rankings.refuse_change() cascade;
