--liquibase formatted sql

--changeset search:004-folded
create view search.folded as
select id, reference, language, original, folded from search.entry;
comment on view search.folded is 'Published: everything public as search compares it, in each language in which it is written; its threes of letters are indexed';
grant select on search.folded to mizizi_app;
--rollback drop view search.folded;
