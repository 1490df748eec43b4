-- What every fifth input says, in another language too.
insert into translations.translation (id, version, subject, original_language, original_title, original_words, language, title, words,
                                      translated_by, translated_at)
select uuidv7(), 0, s.id, s.language, s.title, s.words, o.language, o.title, o.words, t.translated_by, t.translated_at
from said s
join said o on o.kind = s.kind and o.n = s.n + 10 and o.language <> s.language
cross join (select * from translations.translation order by id limit 1) t
where s.kind = 'INPUT' and s.n % 20 in (3, 9, 15, 18);
