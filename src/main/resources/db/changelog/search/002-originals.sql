--liquibase formatted sql

--changeset search:002-originals
create view search.original as
select o.id, o.kind, o.reference, o.language, o.title, case when o.words = o.title then '' else o.words end as words,
       array(select e.language from search.entry e where e.id = o.id) as languages
from search.entry o
where o.original;
comment on view search.original is 'Published: everything public in the language in which it was written, and in which languages its author has written it';
grant select on search.original to mizizi_app;
--rollback drop view search.original;
