--liquibase formatted sql

--changeset accounts:002-any-language splitStatements:false
alter table accounts.account
    drop constraint account_language_check,
    add constraint account_language_check check (language ~ '^[a-z]{2,3}$');
