--liquibase formatted sql

--changeset translations:006-consultations
create or replace view translations.original as
select id, kind, reference, language, title, words
from search.original
where kind in ('INPUT', 'COMMENT', 'PLAN', 'PRIORITY', 'GOAL', 'ROUND')
union all
select id, 'RESPONSE', reference, language, '', words
from responses.read_by_all
union all
select id, kind, reference, language, '', words
from traceability.read_by_all
union all
select id, kind, reference, language, title, words
from plans.read_by_all;
create or replace view translations.written as
select id, language
from search.written
where kind in ('INPUT', 'COMMENT', 'PLAN', 'PRIORITY', 'GOAL', 'ROUND')
union all
select id, language
from responses.read_by_all
union all
select id, language
from traceability.read_by_all
union all
select id, language
from plans.read_by_all;
--rollback empty
