--liquibase formatted sql

--changeset country:016-days-in-an-emergency
alter table country.setting disable trigger rests_on_two_people;
insert into country.setting (code, in_force_from, value) values ('DAYS_OF_A_ROUND_IN_EMERGENCY', '2000-01-01', 10);
alter table country.setting enable trigger rests_on_two_people;
call audit.tell_upgrade();
--rollback delete from country.setting where code = 'DAYS_OF_A_ROUND_IN_EMERGENCY';
