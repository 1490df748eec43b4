-- A country grown from the demo country, at the size of the setting bench.inputs: what people said in three languages, as
-- unevenly as they do. Its owner puts it there while the rules of the tables are off, search alone being told as ever.
-- Chance begins at the same place each time. The files beside this one, a module each, go on where it ends; done.sql is the last.
select setseed(0.5);

-- The words of the demo country, the most frequent first, and behind them the names of places that few speak of.
create temporary table vocabulary on commit drop as
with syllable (language, syllable) as (
    select language, unnest(string_to_array(syllables, ' '))
    from (values ('en', 'ka ba to mbi su ndo ri le wa ngu da gi'),
                 ('fr', 'ké ba tou mbé sou ndo ri lé oua ngué da ghi'),
                 ('ar', 'كا با تو مبي سو ندو ري لي وا نغو دا غي')) as of_language (language, syllables)),
spoken as (
    select e.language, word, count(*) as times
    from search.entry e cross join regexp_split_to_table(e.title || ' ' || e.words, '\s+') as word
    where e.language in ('en', 'fr', 'ar') and word <> ''
    group by e.language, word
    union all
    select a.language, initcap(a.syllable || b.syllable || c.syllable), 0
    from syllable a join syllable b using (language) join syllable c using (language))
select language, word, row_number() over (partition by language order by times desc, word) as rank, count(*) over (partition by language) as size
from spoken group by language, word, times;

-- What the questions of the bench look for, and in every how many texts it stands.
create temporary table looked_for (language, every, word) on commit drop as
values ('en', 7, 'water'), ('en', 9, 'schools'), ('en', 11, 'repaired'), ('en', 1500, 'zebu'),
       ('fr', 7, 'l’eau'), ('fr', 9, 'l’école'), ('fr', 11, 'réparée'),
       ('ar', 7, 'مياه'), ('ar', 9, 'مدرسة'), ('ar', 11, 'للأطفال');

create temporary table text_to_write on commit drop as
with size (inputs) as (select current_setting('bench.inputs')::int),
kind (kind, many, shortest, longest, in_every_language) as (
    select 'INPUT', inputs, 20, 60, 0 from size
    union all select 'PRIORITY', inputs / 10, 30, 50, 1 from size
    union all select 'GOAL', inputs / 100, 15, 30, 1 from size
    union all select 'PLAN', inputs / 4, 30, 80, 4 from size
    union all select 'ORGANISATION', inputs / 40, 8, 20, 1 from size
    union all select 'COMMENT', inputs / 2, 8, 40, 0 from size),
thing as materialized (
    select k.*, n, uuidv7() as id, 4 + n % 6 as entitled, shortest + (random() * (longest - shortest))::int as length,
           case when n % 20 < 12 then 'en' when n % 20 < 17 then 'fr' else 'ar' end as source
    from kind k cross join lateral generate_series(1, k.many) as n)
select t.kind, t.n, t.id, t.source, t.entitled, t.length, l.language
from thing t
join (values ('en'), ('fr'), ('ar')) as l (language)
    on l.language = t.source or t.in_every_language > 0 and t.n % greatest(t.in_every_language, 1) = 0;

-- The word of rank r is said once where the first is said r times.
create temporary table said on commit drop as
with drawn as materialized (
    select t.id, t.language, place, place <= t.entitled as in_title, place <= t.entitled + t.length / 2 as in_first_half,
           floor(exp(random() * ln(s.size)))::int as rank
    from text_to_write t join (select distinct language, size from vocabulary) s using (language)
    cross join lateral generate_series(1, t.entitled + t.length) as place),
written as (
    select d.id, d.language, left(string_agg(v.word, ' ') filter (where in_title), 200) as title,
           string_agg(v.word, ' ') filter (where in_first_half and not in_title) as first_half,
           string_agg(v.word, ' ') filter (where not in_first_half) as second_half
    from drawn d join vocabulary v using (language, rank)
    group by d.id, d.language),
whole as (
    select t.kind, t.n, t.id, t.source, t.language, w.title,
           left(concat_ws(' ', first_half, (select string_agg(f.word, ' ') from looked_for f where f.language = t.language and t.n % f.every = 1),
                          second_half), 2000) as words
    from written w join text_to_write t using (id, language))
select kind, n, id, source as language,
       max(title) filter (where language = source) as title, max(words) filter (where language = source) as words,
       jsonb_build_object('source', source, 'texts', jsonb_object_agg(language, title)) as titles,
       jsonb_build_object('source', source, 'texts', jsonb_object_agg(language, words)) as texts
from whole
group by kind, n, id, source;
create index on said (kind, n);
analyze said;

create procedure pg_temp.rules(become text) language plpgsql as
$$
declare
    grown text;
begin
    foreach grown in array array['actors.organisation', 'actors.mandate', 'rounds.round', 'rounds.invitation', 'priorities.input',
                                 'priorities.priority', 'priorities.endorsement', 'responses.response', 'strategies.goal', 'plans.plan',
                                 'plans.revision', 'plans.decision', 'plans.plan_place', 'plans.plan_policy', 'plans.quarter_amount',
                                 'plans.consultation', 'comments.comment', 'traceability.node', 'traceability.responsible', 'traceability.link',
                                 'traceability.link_answer', 'notifications.notice', 'translations.translation'] loop
        execute format('alter table %s %s trigger user', grown, become);
    end loop;
    foreach grown in array array['actors.organisation', 'comments.comment', 'traceability.node'] loop
        execute format('alter table %s enable trigger search_is_told', grown);
    end loop;
end
$$;
call pg_temp.rules('disable');

-- Search is told faster without the indexes of its words; they are made again as they were.
create temporary table put_aside on commit drop as
select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
from pg_index where indrelid = 'search.entry'::regclass and not indisunique;
do $$
declare
    index_name text;
begin
    for index_name in select name from put_aside loop
        execute 'drop index ' || index_name;
    end loop;
end
$$;
