--liquibase formatted sql

--changeset platform:007-fold splitStatements:false
create function shared.plain(words text) returns text
    language plpgsql immutable strict parallel safe as
$$
declare
    plain text := casefold(translate(words, '´`', '''''') collate pg_catalog.pg_unicode_fast);
begin
    if words ~ '[^\u0001-\u007F]' then
        plain := casefold(regexp_replace(
            normalize(translate(words, '´`', ''''''), NFKD),
            '[\u00AD\u0300-\u036F\u0483-\u0489\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u061C\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u08CA-\u08E1\u08E3-\u08FF\u1AB0-\u1AFF\u1DC0-\u1DFF\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\u20D0-\u20FF\uFE00-\uFE0F\uFE20-\uFE2F\uFEFF]',
            '', 'g') collate pg_catalog.pg_unicode_fast);
        if plain ~ '[ٱةىیېکہھۃ٠-٩۰-۹]' then
            plain := translate(plain, 'ٱةىیېکہھۃ' || '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', 'اهيييكههه' || '01234567890123456789');
        end if;
        if plain ~ '[æœþøđɖɗðłħŧɓƙƴɛəǝɔŋɲɣʋƒıɩ]' then
            plain := translate(replace(replace(replace(plain, 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
                               'øđɖɗðłħŧɓƙƴɛəǝɔŋɲɣʋƒıɩ', 'oddddlhtbkyeeeonngvfii');
        end if;
        if plain ~ '[`’‘‛ʼʻʽʾʿˈʹ′‵ꞌ՚׳‐‒–—―−]' then
            plain := translate(plain, '`’‘‛ʼʻʽʾʿˈʹ′‵ꞌ՚׳' || '‐‒–—―−', repeat('''', 16) || '------');
        end if;
    end if;
    return btrim(regexp_replace(plain, '[\u0009-\u000D\u0020\u0085\u1680\u2028\u2029]+', ' ', 'g'));
end
$$;
comment on function shared.plain(text) is 'Words without what people leave out or write in several ways: accents, vowel signs, forms of hamza, case, kinds of digits, of apostrophes, of dashes and of blanks. The same as org.mizizi.shared.Folding';

create function shared.fold(words text) returns text
    language sql immutable strict parallel safe
    return btrim(regexp_replace(replace(shared.plain(words), '''', ''), ' +', ' ', 'g'));
comment on function shared.fold(text) is 'What is compared when people look for words: ng’ombe is found by ngombe, and مدرسة by مدرسه';

create function shared.trigrams(folded text) returns text[]
    language sql immutable strict parallel safe
    return array(select distinct substr(word, place, 3)
                 from unnest(string_to_array(folded, ' ')) as word
                 cross join generate_series(1, char_length(word) - 2) as place);
comment on function shared.trigrams(text) is 'All threes of neighbouring characters of words, so that an index finds any part of a word of any script: pg_trgm passes over Arabic letters in a database of this locale';

create function shared.like_pattern(folded text) returns text
    language sql immutable strict parallel safe
    return '%' || regexp_replace(folded, '([\\%_])', '\\\1', 'g') || '%';
comment on function shared.like_pattern(text) is 'For a search with like that takes % and _ as they are';

create function shared.dictionary(language text) returns regconfig
    language sql immutable strict parallel safe
    return case split_part(language, '-', 1)
        when 'ar' then 'pg_catalog.arabic'::regconfig
        when 'ca' then 'pg_catalog.catalan'::regconfig
        when 'de' then 'pg_catalog.german'::regconfig
        when 'en' then 'pg_catalog.english'::regconfig
        when 'es' then 'pg_catalog.spanish'::regconfig
        when 'eu' then 'pg_catalog.basque'::regconfig
        when 'fr' then 'pg_catalog.french'::regconfig
        when 'hi' then 'pg_catalog.hindi'::regconfig
        when 'hy' then 'pg_catalog.armenian'::regconfig
        when 'id' then 'pg_catalog.indonesian'::regconfig
        when 'it' then 'pg_catalog.italian'::regconfig
        when 'ne' then 'pg_catalog.nepali'::regconfig
        when 'nl' then 'pg_catalog.dutch'::regconfig
        when 'pt' then 'pg_catalog.portuguese'::regconfig
        when 'ro' then 'pg_catalog.romanian'::regconfig
        when 'ru' then 'pg_catalog.russian'::regconfig
        when 'sr' then 'pg_catalog.serbian'::regconfig
        when 'ta' then 'pg_catalog.tamil'::regconfig
        when 'tr' then 'pg_catalog.turkish'::regconfig
    end;
comment on function shared.dictionary(text) is 'The dictionary of the forms of words in a language; none for a language that PostgreSQL knows no forms of';
--rollback drop function shared.dictionary(text); drop function shared.like_pattern(text); drop function shared.trigrams(text); drop function shared.fold(text); drop function shared.plain(text);
