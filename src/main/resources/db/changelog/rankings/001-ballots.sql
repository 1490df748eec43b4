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
create table rankings.ballot (
    id           uuid primary key,
    version      bigint not null,
    round        uuid   not null references rounds.round,
    organisation uuid   not null references actors.organisation,
    person       uuid   not null references actors.member,
    state        text   not null check (state in ('DRAFT', 'CAST')),
    saved_at     timestamp(6) with time zone not null,
    cast_at      timestamp(6) with time zone,
    places       jsonb  not null,
    unique (round, organisation),
    check ((state = 'CAST') = (cast_at is not null))
);
comment on table rankings.ballot is 'One current ballot an organisation and round; places maps a priority to its rank (1 is most important, equal numbers are ties, absent means tied last). Every cast ballot is also in the ledger';
create view rankings.ballot_content as
select id, jsonb_build_object('round', round, 'organisation', organisation, 'state', state, 'places', places) as content
from rankings.ballot;
--rollback drop schema rankings cascade;

--changeset rankings:001-known-alternatives splitStatements:false
create function rankings.ballots_hold_known_alternatives() returns trigger
    language plpgsql as
$$
begin
    if exists (select from jsonb_each(new.places) place
               where jsonb_typeof(place.value) <> 'number' or place.value::int < 1
                  or place.key::uuid not in (select priority from rankings.alternative where round = new.round)) then
        raise exception 'A ballot ranks only the priorities of its round';
    end if;
    if (select side from actors.organisation where id = new.organisation) <> 'INTERNAL' then
        raise exception 'Only internal organisations rank';
    end if;
    return new;
end
$$;
create trigger ballots_hold_known_alternatives
    before insert or update on rankings.ballot
    for each row execute function rankings.ballots_hold_known_alternatives();
--rollback drop function rankings.ballots_hold_known_alternatives() cascade;
