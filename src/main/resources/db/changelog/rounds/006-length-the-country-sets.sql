--liquibase formatted sql

--changeset rounds:006-length-the-country-sets splitStatements:false
alter table rounds.round drop constraint round_check1;
alter table rounds.round add constraint short_with_a_reason
    check (closes_at - opens_at >= interval '7 days' or coalesce(shortening, '') <> '');
comment on table rounds.round is 'A consultation. R-55: shorter than the country asks for (DAYS_OF_A_ROUND) only with a reason (shortening). subject: the strategy version of a COMMENT round';
create or replace function rounds.times_are_kept() returns trigger
    language plpgsql as
$$
begin
    if new.state = old.state then
        return new;
    end if;
    if new.state = 'ANNOUNCED' and coalesce(new.shortening, '') = ''
        and new.closes_at - greatest(new.opens_at, new.announced_at)
            < make_interval(days => country.setting('DAYS_OF_A_ROUND', new.announced_at)) then
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
