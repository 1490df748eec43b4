--liquibase formatted sql

--changeset translations:004-answers
create or replace view translations.original as
select id, kind, reference, language, title, words
from search.original
where kind in ('INPUT', 'COMMENT', 'PLAN', 'PRIORITY', 'GOAL', 'ROUND')
union all
select id, 'RESPONSE', reference, language, '', words
from responses.read_by_all
union all
select id, kind, reference, language, '', words
from traceability.read_by_all;
create or replace view translations.written as
select id, language
from search.written
where kind in ('INPUT', 'COMMENT', 'PLAN', 'PRIORITY', 'GOAL', 'ROUND')
union all
select id, language
from responses.read_by_all
union all
select id, language
from traceability.read_by_all;
-- Each translation looks for its own original: joined as sets, the many kinds of originals would all be read for one.
create or replace view translations.standing as
select t.*, o.kind, o.reference,
       (t.original_language, t.original_title, t.original_words) is distinct from (o.language, o.title, o.words) as stale,
       exists (select from translations.translation e join translations.dispute d on d.translation = e.id
               where e.subject = t.subject and e.language = t.language and translations.awaits_another(d)) as disputed
from (select distinct on (subject, language) * from translations.translation
      order by subject, language, translated_at desc, id desc) t
cross join lateral (select * from translations.original o where o.id = t.subject offset 0) o
where o.language <> t.language
  and not exists (select from search.written w where w.id = t.subject and w.language = t.language);
--rollback empty
