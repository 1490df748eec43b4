--liquibase formatted sql

--changeset country:011-notices
create table country.notice (
    code  text  primary key check (code in ('PRIVACY', 'ACCESSIBILITY')),
    text  jsonb not null,
    since date  not null
);
comment on table country.notice is 'What the country itself says in the notices of the public site, beside what the portal says of itself';
call shared.limit_words('country.notice', 'code 100', 'text 10000');
call audit.keep_part('country.notice', 'country.country', '(select c.id from country.country c)', 'true');
call shared.freeze('country.notice', 'stays_itself', array['code'], 'true', 'A notice stays itself');
create trigger other_nodes_are_told after insert or update or delete or truncate on country.notice
    for each statement execute function shared.tell_other_nodes('COUNTRY');
--rollback drop table country.notice; delete from audit.kept_table where name = 'country.notice'; call audit.show('country.country');
