--liquibase formatted sql

--changeset platform:007-languages-of-words splitStatements:false
create function shared.language_ok(language text) returns boolean
    language sql immutable parallel safe
    return char_length(language) <= 40
           and language ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$'
           and language !~ '^und';
comment on function shared.language_ok(text) is 'What org.mizizi.shared.LanguageTag accepts: a tag of BCP 47, with language, script, region and variants';
create function shared.language_ok(document jsonb) returns boolean
    language sql immutable parallel safe
    return not exists (
        select from jsonb_path_query(document, 'strict $.** ? (exists (@.texts) || exists (@.language))') as part
        where case when jsonb_typeof(part -> 'texts') = 'object'
                   then not coalesce(shared.language_ok(part ->> 'source'), false)
                        or exists (select from jsonb_object_keys(part -> 'texts') as language where not shared.language_ok(language))
                   else false end
           or jsonb_typeof(part -> 'language') = 'string' and not shared.language_ok(part ->> 'language'));
comment on function shared.language_ok(jsonb) is 'The same of every language that a document names: those of its texts, however deep, and the one they were written in';
create procedure shared.know_languages(held regclass)
    language plpgsql as
$$
declare
    held_column record;
    narrower name;
begin
    for held_column in select attname, attnum from pg_attribute
                       where attrelid = held and attnum > 0 and not attisdropped
                         and (atttypid = 'jsonb'::regtype or atttypid = 'text'::regtype and attname ~ '(^|_)language$') loop
        for narrower in select conname from pg_constraint
                        where conrelid = held and contype = 'c' and conkey = array[held_column.attnum]
                          and pg_get_constraintdef(oid) like '%^[a-z]{2,3}$%' loop
            execute format('alter table %s drop constraint %I', held, narrower);
        end loop;
        execute format('alter table %s add constraint %I check (shared.language_ok(%I)) not valid', held,
                       held_column.attname || '_known', held_column.attname);
    end loop;
end
$$;
comment on procedure shared.know_languages(regclass) is 'Holds every language in a table to its tag, in columns named for one and in documents; rows of before are left as they are';
do $$
declare
    held regclass;
begin
    for held in select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and not c.relispartition
                  and n.nspname not in ('information_schema', 'public', 'events') and n.nspname not like 'pg\_%'
                  and (n.nspname, c.relname) not in (('memory', 'kept_form'), ('audit', 'kept'))
                order by n.nspname, c.relname loop
        call shared.know_languages(held);
    end loop;
end
$$;
--rollback drop procedure shared.know_languages(regclass);
--rollback drop function shared.language_ok(jsonb) cascade;
--rollback drop function shared.language_ok(text) cascade;
