--liquibase formatted sql

--changeset administration:005-two-humans
create trigger two_humans_settle
    before update on administration.country_change
    for each row when (old.state = 'PROPOSED' and new.state in ('CONFIRMED', 'REFUSED'))
execute function actors.two_humans('settled_by', 'proposed_by', 'Another human confirms a change of the country');
--rollback drop trigger two_humans_settle on administration.country_change;
