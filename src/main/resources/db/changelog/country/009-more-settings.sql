--liquibase formatted sql

--changeset country:009-more-settings
alter table country.setting disable trigger rests_on_two_people;
insert into country.setting (code, in_force_from, value)
values ('BALLOTS_TO_SHOW', '2000-01-01', 5), ('DAYS_TO_REMIND_OF_CLOSING', '2000-01-01', 3), ('DAYS_TO_REMIND_OF_QUESTIONS', '2000-01-01', 5);
alter table country.setting enable trigger rests_on_two_people;
alter table country.setting add constraint enough_ballots check (code <> 'BALLOTS_TO_SHOW' or value >= 5);
call audit.tell_upgrade();
--rollback alter table country.setting drop constraint enough_ballots; delete from country.setting where code in ('BALLOTS_TO_SHOW', 'DAYS_TO_REMIND_OF_CLOSING', 'DAYS_TO_REMIND_OF_QUESTIONS');
