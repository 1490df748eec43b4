--liquibase formatted sql

--changeset rankings:006-published-by-others splitStatements:false
create or replace function rankings.fixed_before_anybody_votes() returns trigger
    language plpgsql as
$$
begin
    if not exists (select from rounds.calendar where id = new.round and purpose = 'RANK' and state = 'OPEN')
        or exists (select from rankings.ballot where round = new.round) then
        raise exception 'What is ranked is fixed when the round opens';
    end if;
    return new;
end
$$;
create or replace function rankings.published_after_closing() returns trigger
    language plpgsql as
$$
begin
    if not exists (select from rounds.calendar where id = new.round and purpose = 'RANK' and state in ('CLOSED', 'ANSWERED')) then
        raise exception 'Ballots are published when their round has closed';
    end if;
    if (select count(*) from rankings.ballot where round = new.round) < 5 then
        raise exception 'So few ballots would tell how single organisations ranked';
    end if;
    return new;
end
$$;
drop function rankings.rounds_holding(uuid);
create function rankings.rounds_holding(ranked uuid) returns table (round uuid)
    language sql stable as
$$
select r.id from rankings.alternative a join rounds.calendar r on r.id = a.round
where a.priority = ranked and r.state not in ('CLOSED', 'ANSWERED')
$$;
comment on function rankings.rounds_holding is 'The rounds that are not over yet and in which the priority is ranked: until then nobody changes it';
create or replace function rankings.words_are_copied() returns trigger
    language plpgsql as
$$
begin
    select p.reference, p.title, p.summary, p.dimension, encode(sha256(convert_to(p.title::text || E'\n' || p.summary::text, 'UTF8')), 'hex')
    into strict new.reference, new.title, new.summary, new.dimension, new.fingerprint
    from priorities.hold_standing(new.priority) p;
    return new;
end
$$;
--rollback empty
