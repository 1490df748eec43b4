--liquibase formatted sql

--changeset responses:002-given-while-open splitStatements:false
create function responses.responses_are_given_while_open() returns trigger
    language plpgsql as
$$
begin
    perform rounds.hold_open(new.round, 'RESPOND', new.given_at);
    return new;
end
$$;
create trigger responses_are_given_while_open
    before insert or update on responses.response
    for each row execute function responses.responses_are_given_while_open();
--rollback drop function responses.responses_are_given_while_open cascade;
