--liquibase formatted sql

--changeset responses:004-said-while-open splitStatements:false
drop function responses.responses_are_given_while_open() cascade;
create trigger said_while_open
    before insert or update on responses.response
    for each row execute function rounds.said_while_open('RESPOND', 'given_at');
create function responses.only_agencies_respond() returns trigger
    language plpgsql as
$$
begin
    if actors.side_of(new.organisation) is distinct from 'EXTERNAL'
        or not actors.acts_for(new.person, new.organisation, 'EXTERNAL_OFFICER') then
        raise exception 'An officer of an external agency answers for it, and nobody else';
    end if;
    return new;
end
$$;
create trigger only_agencies_respond
    before insert or update on responses.response
    for each row execute function responses.only_agencies_respond();
call shared.freeze('responses.response', 'whose_it_is_stays', array['id', 'round', 'priority', 'organisation'], 'true',
                   'Who answers, and to what, does not change');
--rollback empty
