--liquibase formatted sql

--changeset rounds:007-length-from-when-it-is-known splitStatements:false
create or replace function rounds.times_are_kept() returns trigger
    language plpgsql as
$$
begin
    if new.state = old.state then
        return new;
    end if;
    if new.state = 'ANNOUNCED' and coalesce(new.shortening, '') = ''
        and (new.closes_at - greatest(new.opens_at, new.announced_at)
             >= make_interval(days => country.setting('DAYS_OF_A_ROUND', new.announced_at))) is not true then
        raise exception 'People need the days that the country sets, from the day they know of a round, or a reason';
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
--rollback empty
