--liquibase formatted sql

--changeset rounds:013-moratoria splitStatements:false
create table rounds.moratorium (
    id           uuid primary key,
    organisation uuid not null references actors.organisation,
    first_day    date not null,
    last_day     date not null,
    reason       jsonb not null,
    declared_by  uuid not null references actors.member,
    declared_at  timestamp(6) with time zone not null,
    ended_at     timestamp(6) with time zone,
    constraint no_longer_than_half_a_year check (first_day <= last_day and last_day < first_day + 183)
);
comment on table rounds.moratorium is 'R-52: the days on which a body of the government takes no new requests, and why, as it declared; everyone reads it';
comment on column rounds.moratorium.ended_at is 'When the body ended it before its last day';
create index moratorium_by_organisation on rounds.moratorium (organisation, last_day);
call shared.limit_words('rounds.moratorium', 'reason 2000');
call shared.know_languages('rounds.moratorium');
call audit.keep('rounds.moratorium');
create trigger in_their_role
    before insert on rounds.moratorium
    for each row execute function actors.in_their_role('LIMIT_REQUESTS', 'declared_by', 'A ministry pauses what is asked of it, and nobody else');
create trigger still_there before insert on rounds.moratorium
    for each row execute function actors.still_there('organisation');
call shared.freeze('rounds.moratorium', 'what_was_declared_stays',
                   array['id', 'organisation', 'first_day', 'last_day', 'reason', 'declared_by', 'declared_at'], 'true',
                   'What was declared of a pause stays');
call shared.freeze('rounds.moratorium', 'an_end_stays', array['ended_at'], 'old.ended_at is not null', 'A pause ends once');

create table rounds.refused_request (
    id         uuid primary key,
    moratorium uuid not null references rounds.moratorium,
    reference  text not null,
    title      jsonb not null,
    refused_at timestamp(6) with time zone not null
);
comment on table rounds.refused_request is 'R-52: that a round was to be announced to a body of the government on a day of its pause, and was refused; what is recorded stays';
comment on column rounds.refused_request.reference is 'Of the round, which may have been thrown away since';
create index refused_request_by_moratorium on rounds.refused_request (moratorium, refused_at);
call shared.limit_words('rounds.refused_request', 'reference 100', 'title 200');
call shared.know_languages('rounds.refused_request');
call audit.keep('rounds.refused_request');

create function rounds.paused_on(asked uuid, day date) returns boolean
    language sql stable as
$$
select exists (select from rounds.moratorium m
               where m.organisation = asked and m.ended_at is null and day between m.first_day and m.last_day)
$$;
comment on function rounds.paused_on is 'R-52: whether a body of the government takes no new requests on a day. The same as Moratorium in Java';
create function rounds.nobody_paused_is_asked() returns trigger
    language plpgsql as
$$
begin
    if exists (select from rounds.invitation i where i.round = new.id and rounds.paused_on(i.organisation, country.day(new.announced_at))) then
        raise exception 'Nothing new is asked of a body that has paused requests';
    end if;
    return new;
end
$$;
create trigger nobody_paused_is_asked
    before update on rounds.round
    for each row when (old.state = 'PLANNED' and new.state = 'ANNOUNCED')
execute function rounds.nobody_paused_is_asked();
--rollback drop function rounds.nobody_paused_is_asked() cascade; drop function rounds.paused_on(uuid, date); drop table rounds.refused_request; drop table rounds.moratorium; delete from audit.kept_table where name in ('rounds.moratorium', 'rounds.refused_request');
