--liquibase formatted sql

--changeset responses:004-said-while-open splitStatements:false
drop function responses.responses_are_given_while_open() cascade;
create trigger said_while_open
    before insert or update on responses.response
    for each row execute function rounds.said_while_open('RESPOND', 'given_at');
create trigger in_their_role
    before insert or update on responses.response
    for each row execute function actors.in_their_role('RESPOND', 'person', 'An officer of an external agency answers for it, and nobody else');
call shared.freeze('responses.response', 'whose_it_is_stays', array['id', 'round', 'priority', 'organisation'], 'true',
                   'Who answers, and to what, does not change');
--rollback empty
