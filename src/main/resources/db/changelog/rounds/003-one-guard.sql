--liquibase formatted sql

--changeset rounds:003-one-guard splitStatements:false
create function rounds.hold_open(held uuid, speaking uuid, held_for text, moment timestamp with time zone) returns void
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
    if not exists (select from rounds.invitation where round = held and organisation = speaking) then
        raise exception 'Only those who were invited say something in a round';
    end if;
end
$$;
comment on function rounds.hold_open(uuid, uuid, text, timestamp with time zone) is 'Keeps a round from being closed until the transaction ends, and refuses what is not said within its time, or by somebody who was not invited';
create function rounds.said_while_open() returns trigger
    language plpgsql as
$$
declare
    said jsonb := to_jsonb(new);
begin
    perform rounds.hold_open((said ->> 'round')::uuid, (said ->> 'organisation')::uuid, tg_argv[0],
                             (said ->> tg_argv[1])::timestamp with time zone);
    return new;
end
$$;
comment on function rounds.said_while_open is 'The one guard of everything that is said in rounds, whatever table it is kept in: what the round is for, and the column that tells when';
--rollback drop function rounds.said_while_open() cascade; drop function rounds.hold_open(uuid, uuid, text, timestamp with time zone);

--changeset rounds:003-invitations splitStatements:false
create function rounds.invites(purpose text, kind text) returns boolean
    language sql immutable as
$$
select case purpose
           when 'REVIEW' then not actors.roles_of(kind) && array['EXTERNAL_OFFICER']
           else actors.roles_of(kind) && actors.roles_with(case purpose
                    when 'COLLECT' then 'SUBMIT_INPUT'
                    when 'RANK' then 'CAST_BALLOT'
                    when 'COMMENT' then 'COMMENT_ON_DRAFT'
                    when 'RESPOND' then 'RESPOND' end) end
$$;
comment on function rounds.invites is 'Whether organisations of a kind can be invited to a round for a purpose (R-01). The same as RoundPurpose in Java';
create function rounds.invited_while_planned() returns trigger
    language plpgsql as
$$
declare
    about   uuid := case tg_op when 'DELETE' then old.round else new.round end;
    planned rounds.round;
begin
    select * into planned from rounds.round where id = about for share;
    if planned.state <> 'PLANNED' then
        raise exception 'Who is invited is settled before a round is announced';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    if not rounds.invites(planned.purpose, actors.kind_of(new.organisation)) then
        raise exception 'Such an organisation is not invited to a round for this purpose';
    end if;
    return new;
end
$$;
create trigger invited_while_planned
    before insert or update or delete on rounds.invitation
    for each row execute function rounds.invited_while_planned();
create function rounds.those_invited_fit() returns trigger
    language plpgsql as
$$
begin
    if new.purpose <> 'COMMENT'
        and exists (select from rounds.invitation
                    where round = new.id and (actors.side_of(organisation) = 'EXTERNAL') <> (new.purpose = 'RESPOND')) then
        raise exception 'Such an organisation is not invited to a round for this purpose';
    end if;
    return new;
end
$$;
create trigger those_invited_fit
    before update on rounds.round
    for each row when (old.state = 'PLANNED' and new.state = 'ANNOUNCED')
execute function rounds.those_invited_fit();
--rollback drop function rounds.those_invited_fit() cascade; drop function rounds.invited_while_planned() cascade; drop function rounds.invites(text, text);

--changeset rounds:003-what-was-announced-stays
call shared.freeze('rounds.round', 'reference_stays', array['id', 'reference'], 'true', 'The reference of a round does not change');
call shared.freeze('rounds.round', 'what_was_announced_stays', array['purpose', 'title', 'description', 'subject'],
                   'old.state <> ''PLANNED''', 'What was announced of a round stays');
call shared.freeze('rounds.round', 'announced_times_stay', array['opens_at', 'closes_at', 'shortening'],
                   'old.state <> ''PLANNED'' and not (old.state in (''ANNOUNCED'', ''OPEN'') and new.state = ''CLOSED'')',
                   'What was announced is not moved, and a round ends earlier only by being closed');
call shared.freeze('rounds.round', 'what_happened_stays', array['announced_at', 'opened_at', 'closed_at', 'answered_at'],
                   'old.state = new.state', 'When a round was opened or closed stays');
--rollback drop trigger what_happened_stays on rounds.round; drop trigger announced_times_stay on rounds.round; drop trigger what_was_announced_stays on rounds.round; drop trigger reference_stays on rounds.round;

--changeset rounds:003-hold-unanswered splitStatements:false
create function rounds.hold_unanswered(held uuid) returns void
    language plpgsql as
$$
declare
    found rounds.round;
begin
    select * into found from rounds.round where id = held for share;
    if found.state = 'ANSWERED' then
        raise exception 'Nothing comes into a round that was answered';
    end if;
end
$$;
comment on function rounds.hold_unanswered is 'Keeps a round from being called answered until the transaction ends';
--rollback drop function rounds.hold_unanswered(uuid);
