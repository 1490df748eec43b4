--liquibase formatted sql

--changeset rounds:008-nobody-that-has-ended
create trigger still_there before insert on rounds.invitation
    for each row execute function actors.still_there('organisation');
--rollback drop trigger still_there on rounds.invitation;
