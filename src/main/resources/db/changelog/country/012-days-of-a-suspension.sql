--liquibase formatted sql

--changeset country:012-days-of-a-suspension
alter table country.setting disable trigger rests_on_two_people;
insert into country.setting (code, in_force_from, value) values ('DAYS_OF_A_SUSPENSION', '2000-01-01', 14);
alter table country.setting enable trigger rests_on_two_people;
call audit.tell_upgrade();
--rollback delete from country.setting where code = 'DAYS_OF_A_SUSPENSION';
