--liquibase formatted sql

--changeset translations:002-all-that-people-read
comment on column translations.translation.subject is 'What was said, as translations.original has it';
create view translations.original as
select id, kind, reference, language, title, words
from search.original
where kind in ('INPUT', 'COMMENT', 'PLAN', 'PRIORITY', 'GOAL', 'ROUND')
union all
select id, 'RESPONSE', reference, language, '', words
from responses.read_by_all;
comment on view translations.original is 'What is public and can be translated, in the language in which it was written';
create view translations.written as
select id, language
from search.written
where kind in ('INPUT', 'COMMENT', 'PLAN', 'PRIORITY', 'GOAL', 'ROUND')
union all
select id, language
from responses.read_by_all;
comment on view translations.written is 'In which languages it needs no translation, as those whose words it is have written it';
create or replace view translations.standing as
select t.*, o.kind, o.reference,
       (t.original_language, t.original_title, t.original_words) is distinct from (o.language, o.title, o.words) as stale,
       exists (select from translations.translation e join translations.dispute d on d.translation = e.id
               where e.subject = t.subject and e.language = t.language and translations.awaits_another(d)) as disputed
from translations.original o
join (select distinct on (subject, language) * from translations.translation
      order by subject, language, translated_at desc, id desc) t on t.subject = o.id
where not exists (select from translations.written w where w.id = t.subject and w.language = t.language);
comment on view translations.standing is 'The newest translation into each language in which nobody has written the original';
--rollback empty

--changeset translations:002-two-people splitStatements:false
create or replace function translations.two_people_translate() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'INSERT' then
        if not actors.has_role(new.translated_by, variadic actors.roles_with('TRANSLATE')) then
            raise exception 'A translator translates';
        elsif new.reviewed_by is not null then
            raise exception 'A translation is reviewed after it was written';
        elsif exists (select from translations.standing s
                      where s.subject = new.subject and s.language = new.language and not s.stale
                        and (s.title, s.words) = (new.title, new.words)) then
            raise exception 'What stands is not saved once more';
        elsif exists (select from translations.written w where w.id = new.subject and w.language = new.language)
            or not exists (select from translations.original o
                           where o.id = new.subject
                             and (o.language, o.title, o.words) = (new.original_language, new.original_title, new.original_words)) then
            raise exception 'What is public is translated, as it stands';
        end if;
    elsif old.reviewed_by is not null
        or to_jsonb(old) - array['version', 'reviewed_by', 'reviewed_at'] <> to_jsonb(new) - array['version', 'reviewed_by', 'reviewed_at'] then
        raise exception 'A translation stays as it was written';
    elsif not actors.has_role(new.reviewed_by, variadic actors.roles_with('TRANSLATE')) or actors.same_human(new.reviewed_by, new.translated_by) then
        raise exception 'Another translator reviews a translation';
    elsif not exists (select from translations.standing s where s.id = new.id and not s.stale)
        or exists (select from translations.dispute d where d.translation = new.id and d.reason is null) then
        raise exception 'What stands, is fresh and not disputed is reviewed';
    end if;
    return new;
end
$$;
--rollback empty
