--liquibase formatted sql

--changeset rounds:010-why-short splitStatements:false
call audit.change('rounds.round', $how$
    alter table rounds.round add column shortening_reason text
        check (shortening_reason in ('EMERGENCY', 'DONOR_FISCAL_DEADLINE', 'LEGAL_DEADLINE', 'SEASON', 'LITTLE_ASKED', 'OTHER', 'ENDED_EARLY')),
        add constraint counted_reason_with_words check (shortening_reason is null or coalesce(shortening, '') <> '')
$how$);
comment on column rounds.round.shortening_reason is 'R-55: what a short time is counted under; nobody knows it of those of before';
call shared.freeze('rounds.round', 'reason_of_the_length_stays', array['shortening_reason'],
                   'old.state <> ''PLANNED'' and not (old.state in (''ANNOUNCED'', ''OPEN'') and new.state = ''CLOSED'')',
                   'What was announced is not moved, and a round ends earlier only by being closed');
--rollback drop trigger reason_of_the_length_stays on rounds.round; alter table rounds.round drop column shortening_reason;

--changeset rounds:010-least-days splitStatements:false
create function rounds.is_long_enough(reason text, lasts interval, moment timestamp with time zone) returns boolean
    language sql stable as
$$
select lasts >= make_interval(days => country.setting('DAYS_OF_A_ROUND', moment))
    or coalesce(reason, 'ENDED_EARLY') not in ('EMERGENCY', 'ENDED_EARLY')
    or reason = 'EMERGENCY' and lasts >= make_interval(days => country.setting('DAYS_OF_A_ROUND_IN_EMERGENCY', moment))
$$;
comment on function rounds.is_long_enough is 'R-55: whether people have the days that the country sets, or those of an emergency, or a reason that is counted. The same as LeastDays in Java';
create or replace function rounds.times_are_kept() returns trigger
    language plpgsql as
$$
begin
    if new.state = old.state then
        return new;
    end if;
    if new.state = 'ANNOUNCED' and rounds.is_long_enough(
        new.shortening_reason, new.closes_at - greatest(new.opens_at, new.announced_at), new.announced_at) is not true then
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
        or new.closes_at < old.closes_at and new.shortening_reason is distinct from 'ENDED_EARLY') then
        raise exception 'A round is closed at its end, or earlier for a reason';
    end if;
    return new;
end
$$;
--rollback drop function rounds.is_long_enough(text, interval, timestamp with time zone);

--changeset rounds:010-lengths
create view rounds.lengths as
select id, state,
       case when coalesce(shortening, '') <> ''
                 and (shortening_reason = 'ENDED_EARLY'
                      or (closes_at - greatest(opens_at, announced_at)
                          >= make_interval(days => country.setting('DAYS_OF_A_ROUND', announced_at))) is not true)
            then coalesce(shortening_reason, 'OTHER') end as shortened_for
from rounds.round
where state <> 'PLANNED';
comment on view rounds.lengths is 'Published: every round that was announced, and under which reason it counts as short; nothing where people had their time';
--rollback drop view rounds.lengths;
