--liquibase formatted sql

--changeset actors:025-digits splitStatements:false
alter table actors.chosen_language
    add column digits text not null default 'WESTERN' check (digits in ('WESTERN', 'OWN'));
comment on column actors.chosen_language.digits is 'Whether they read numbers in the western digits of references or in those that their language has of its own';
comment on table actors.chosen_language is 'In which language and digits an account reads, as they chose last, wherever they sign in; whoever chose none reads in that of the register and in western digits';
--rollback comment on table actors.chosen_language is 'In which language an account reads, as they chose last, wherever they sign in; whoever chose none reads in that of the register'; alter table actors.chosen_language drop column digits;
