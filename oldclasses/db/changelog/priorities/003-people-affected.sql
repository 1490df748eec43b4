--liquibase formatted sql

--changeset priorities:003-people-affected
alter table priorities.input
    add constraint people_affected_is_no_slip check (people_affected <= 1000000000) not valid;
