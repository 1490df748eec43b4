--liquibase formatted sql

--changeset administration:007-of-nobody-suspended
create trigger proposed_by_somebody_who_may
    before update on administration.country_change
    for each row when (old.state = 'PROPOSED' and new.state = 'CONFIRMED')
execute function actors.proposed_by_somebody_who_may();
--rollback drop trigger proposed_by_somebody_who_may on administration.country_change;
