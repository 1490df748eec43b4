--liquibase formatted sql

--changeset rounds:002-phase splitStatements:false
create function rounds.phase(state text, opens_at timestamp with time zone, closes_at timestamp with time zone,
                             moment timestamp with time zone) returns text
    language sql immutable parallel safe as
$$
select case
           when state = 'ANNOUNCED' and moment < opens_at then 'ANNOUNCED'
           when state = 'ANNOUNCED' and moment < closes_at then 'OPENING'
           when state = 'OPEN' and moment < opens_at then 'ANNOUNCED'
           when state = 'OPEN' and moment < closes_at then 'OPEN'
           when state in ('ANNOUNCED', 'OPEN') then 'CLOSING'
           else state
       end
$$;
comment on function rounds.phase is 'Where a round is at a moment: what its state and the clock say together. The same as RoundPhase in Java';
--rollback drop function rounds.phase;

--changeset rounds:002-times-are-kept splitStatements:false
create function rounds.times_are_kept() returns trigger
    language plpgsql as
$$
begin
    if new.state = old.state then
        return new;
    end if;
    if new.state = 'ANNOUNCED' and new.closes_at - greatest(new.opens_at, new.announced_at) < interval '21 days'
        and coalesce(new.shortening, '') = '' then
        raise exception 'People need 21 days from the day they know of a round, or a reason';
    end if;
    if new.state in ('OPEN', 'CLOSED', 'ANSWERED')
        and (new.opens_at <> old.opens_at or new.closes_at > old.closes_at) then
        raise exception 'What was announced is not moved, and a round only ends earlier';
    end if;
    if new.state = 'OPEN' and rounds.phase('OPEN', new.opens_at, new.closes_at, new.opened_at) <> 'OPEN' then
        raise exception 'A round is opened within its time';
    end if;
    if new.state = 'CLOSED' and (new.closed_at < new.closes_at
        or new.closes_at < old.closes_at and coalesce(new.shortening, '') = '') then
        raise exception 'A round is closed at its end, or earlier for a reason';
    end if;
    return new;
end
$$;
comment on function rounds.times_are_kept is 'R-55: the length of a round counts from the later of its opening and its announcement';
create trigger times_are_kept
    before update on rounds.round
    for each row execute function rounds.times_are_kept();
--rollback drop function rounds.times_are_kept cascade;

--changeset rounds:002-hold-open splitStatements:false
create function rounds.hold_open(held uuid, held_for text, moment timestamp with time zone) returns void
    language plpgsql as
$$
declare
    found rounds.round;
begin
    select * into found from rounds.round where id = held for share;
    if found.purpose is distinct from held_for
        or rounds.phase(found.state, found.opens_at, found.closes_at, moment) is distinct from 'OPEN' then
        raise exception 'What is said in a round is said while it is open';
    end if;
end
$$;
comment on function rounds.hold_open is 'Keeps a round from being closed until the transaction ends, and refuses what is not said within its time';
--rollback drop function rounds.hold_open;
