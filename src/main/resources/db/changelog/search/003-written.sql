--liquibase formatted sql

--changeset search:003-written
create view search.written as
select id, kind, language from search.entry;
comment on view search.written is 'Published: in which languages everything public was written by those whose words it is';
comment on view search.original is 'Published: everything public in the language in which it was written';
grant select on search.written to mizizi_app;
--rollback drop view search.written;
