--liquibase formatted sql

--changeset translations:001-translations
create schema translations;
create table translations.translation (
    id                uuid   primary key,
    version           bigint not null,
    subject           uuid   not null,
    original_language text   not null,
    original_title    text   not null,
    original_words    text   not null,
    language          text   not null,
    title             text   not null,
    words             text   not null,
    translated_by     uuid   not null references actors.member,
    translated_at     timestamp(6) with time zone not null,
    reviewed_by       uuid   references actors.member,
    reviewed_at       timestamp(6) with time zone,
    constraint into_another_language check (language <> original_language),
    constraint the_whole_of_it check ((title = '') = (original_title = '') and (words = '') = (original_words = '')),
    constraint reviewed_by_somebody check ((reviewed_by is null) = (reviewed_at is null))
);
comment on table translations.translation is 'What people said, in another language, beside the original as it was when it was translated. A correction is a new row; nothing here ever changes what was said (R-46)';
comment on column translations.translation.subject is 'What was said: an input or a comment';
comment on column translations.translation.original_words is 'As it was when it was translated: where the original is another now, the translation is stale';
create index translation_by_subject on translations.translation (subject, language, translated_at desc, id desc);
create table translations.dispute (
    id              uuid   primary key,
    version         bigint not null,
    translation     uuid   not null references translations.translation,
    language        text   not null,
    words           text   not null,
    said_at         timestamp(6) with time zone not null,
    reason_language text,
    reason          text,
    answered_by     uuid   references actors.member,
    answered_at     timestamp(6) with time zone,
    constraint something_is_said check (words <> ''),
    constraint answered_with_a_reason check (num_nulls(reason_language, reason, answered_by, answered_at) in (0, 4) and reason <> '')
);
comment on table translations.dispute is 'That a reader finds a translation wrong, and why. Nobody is named: it may be the one who spoke under protection';
comment on column translations.dispute.reason is 'Why the translation stays as it is; none where it was corrected, or nobody has answered yet';
create index dispute_by_translation on translations.dispute (translation);
call shared.limit_words('translations.translation', 'original_title 200', 'original_words 10000', 'title 2000', 'words 10000');
call shared.limit_words('translations.dispute', 'words 4000', 'reason 2000');
call shared.know_languages('translations.translation');
call shared.know_languages('translations.dispute');
call audit.keep('translations.translation');
call audit.keep('translations.dispute');
create function translations.awaits_another(asked translations.dispute) returns boolean
    language sql stable
    return asked.reason is null and not exists (
        select from translations.translation e
        join translations.translation later on later.subject = e.subject and later.language = e.language
        where e.id = asked.translation and later.reviewed_by is not null
          and (later.translated_at, later.id) > (e.translated_at, e.id));
comment on function translations.awaits_another is 'Whether what a reader found wrong is neither answered nor settled by a later version that a second person has reviewed';
create view translations.standing as
select t.*, o.kind, o.reference,
       (t.original_language, t.original_title, t.original_words) is distinct from (o.language, o.title, o.words) as stale,
       exists (select from translations.translation e join translations.dispute d on d.translation = e.id
               where e.subject = t.subject and e.language = t.language and translations.awaits_another(d)) as disputed
from search.original o
join (select distinct on (subject, language) * from translations.translation
      order by subject, language, translated_at desc, id desc) t on t.subject = o.id;
--rollback drop schema translations cascade; delete from audit.kept_table where name like 'translations.%';

--changeset translations:001-two-people splitStatements:false
create function translations.two_people_translate() returns trigger
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
        elsif not exists (select from search.original o
                          where o.id = new.subject and not new.language = any (o.languages)
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
comment on function translations.two_people_translate is 'One person translates what is public, another reviews it; neither changes a word of the original or of an earlier translation';
create trigger two_people_translate
    before insert or update on translations.translation
    for each row execute function translations.two_people_translate();
create function translations.disputed_until_answered() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'INSERT' then
        if new.reason is not null then
            raise exception 'A dispute is answered after it was said';
        end if;
    elsif old.reason is not null
        or to_jsonb(old) - array['version', 'reason', 'reason_language', 'answered_by', 'answered_at']
           <> to_jsonb(new) - array['version', 'reason', 'reason_language', 'answered_by', 'answered_at'] then
        raise exception 'A dispute and its answer stay as they were said';
    elsif not actors.has_role(new.answered_by, variadic actors.roles_with('TRANSLATE')) then
        raise exception 'A translator answers a dispute';
    elsif actors.same_human(new.answered_by, (select t.translated_by from translations.translation t where t.id = new.translation)) then
        raise exception 'Another translator says why a disputed translation stays as it is';
    end if;
    return new;
end
$$;
create trigger disputed_until_answered
    before insert or update on translations.dispute
    for each row execute function translations.disputed_until_answered();
--rollback drop function translations.two_people_translate() cascade; drop function translations.disputed_until_answered() cascade;
