--liquibase formatted sql

--changeset comments:004-published-by-others splitStatements:false
create or replace function comments.as_it_was_written() returns trigger
    language plpgsql as
$$
begin
    if new.side is distinct from actors.side_of(new.organisation) then
        raise exception 'A comment is marked with the side of its organisation';
    end if;
    if new.outcome is not null or new.withdrawn_at is not null then
        raise exception 'A comment is answered after it was written';
    end if;
    if not exists (select from rounds.calendar where id = new.round and subject = new.strategy)
        or new.strategy is distinct from coalesce(
            (select p.strategy from strategies.placed_paragraph p where p.id = new.paragraph),
            (select g.strategy from strategies.placed_goal g where g.id = new.goal)) then
        raise exception 'A comment is about the version that its round is about';
    end if;
    return new;
end
$$;
--rollback empty
