--liquibase formatted sql

--changeset rounds:009-language-of-the-reason splitStatements:false
call audit.change('rounds.round', $how$
    alter table rounds.round add column shortening_language text
$how$);
comment on column rounds.round.shortening_language is 'In which language the reason of a short time was written; nobody knows it of those of before';
--rollback alter table rounds.round drop column shortening_language;
