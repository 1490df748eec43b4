--liquibase formatted sql

--changeset strategies:003-written-while-open splitStatements:false
create function strategies.comments_are_written_while_open() returns trigger
    language plpgsql as
$$
begin
    perform rounds.hold_open(new.round, 'COMMENT', new.written_at);
    return new;
end
$$;
create trigger comments_are_written_while_open
    before insert on strategies.comment
    for each row execute function strategies.comments_are_written_while_open();
--rollback drop function strategies.comments_are_written_while_open cascade;
