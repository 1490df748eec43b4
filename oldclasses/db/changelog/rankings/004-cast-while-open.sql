--liquibase formatted sql

--changeset rankings:002-cast-while-open splitStatements:false
create function rankings.ballots_hold_their_round() returns trigger
    language plpgsql as
$$
begin
    perform rounds.hold_open(new.round, 'RANK', new.cast_at);
    return new;
end
$$;
create trigger ballots_hold_their_round
    before insert or update on rankings.ballot
    for each row execute function rankings.ballots_hold_their_round();
--rollback drop function rankings.ballots_hold_their_round cascade;
