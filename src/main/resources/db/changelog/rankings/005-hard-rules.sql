--liquibase formatted sql

--changeset rankings:005-said-while-open splitStatements:false
drop function rankings.ballots_hold_their_round() cascade;
drop function rankings.ballots_are_cast_while_open() cascade;
create trigger said_while_open
    before insert or update on rankings.ballot
    for each row execute function rounds.said_while_open('RANK', 'cast_at');
create trigger in_their_role
    before insert or update on rankings.ballot
    for each row execute function actors.in_their_role('CAST_BALLOT', 'person', 'A ballot is cast by somebody who may speak for their organisation');
call shared.freeze('rankings.ballot', 'voters_stay', array['id', 'round', 'organisation'], 'true', 'Whose ballot it is does not change');
--rollback empty

--changeset rankings:005-fixed-when-it-opens splitStatements:false
create function rankings.fixed_before_anybody_votes() returns trigger
    language plpgsql as
$$
begin
    if not exists (select from rounds.round where id = new.round and purpose = 'RANK' and state = 'OPEN')
        or exists (select from rankings.ballot where round = new.round) then
        raise exception 'What is ranked is fixed when the round opens';
    end if;
    return new;
end
$$;
create trigger fixed_before_anybody_votes
    before insert on rankings.alternative
    for each row execute function rankings.fixed_before_anybody_votes();
--rollback drop function rankings.fixed_before_anybody_votes() cascade;
