--liquibase formatted sql

--changeset translations:005-machine splitStatements:false
create function translations.is_kept_from_machines(thing uuid) returns boolean
    language sql stable as
$$
select traceability.is_of_protected(thing)
    or exists (select from responses.about a where a.id = thing and traceability.is_of_protected(a.priority))
$$;
comment on function translations.is_kept_from_machines is 'Whether a protected author said it, or it is said of what one said: no machine ever reads it';
create table translations.proposal (
    id                uuid   primary key,
    version           bigint not null,
    subject           uuid   not null,
    original_language text   not null,
    original_title    text   not null,
    original_words    text   not null,
    language          text   not null,
    title             text   not null,
    words             text   not null,
    asked_by          uuid   not null references actors.member,
    asked_at          timestamp(6) with time zone not null,
    constraint into_another_language check (language <> original_language),
    constraint the_whole_of_it check ((title = '') = (original_title = '') and (words = '') = (original_words = ''))
);
comment on table translations.proposal is 'What a machine said when a translator asked it, of the original as it was then: kept so that nobody asks twice for the same. Readers see it only where a translator lets it stand';
create index proposal_by_subject on translations.proposal (subject, language, asked_at desc, id desc);
call shared.limit_words('translations.proposal', 'original_title 200', 'original_words 10000', 'title 2000', 'words 10000');
call shared.know_languages('translations.proposal');
call audit.keep('translations.proposal');
create table translations.machine_call (
    minute timestamp(6) with time zone primary key,
    calls  int not null check (calls > 0)
);
comment on table translations.machine_call is 'How often the machine was asked, by the minute, for a day: so that no more is asked of it than was agreed on';
call audit.leave('translations.machine_call', 'It counts, and is forgotten after a day');
call audit.change('translations.translation', $how$
    alter table translations.translation
        add column by_machine boolean not null default false,
        add constraint reviewed_is_of_a_human check (not by_machine or reviewed_by is null)
$how$);
comment on column translations.translation.by_machine is 'Whether it is what a machine said, as a translator let it stand; nobody has reviewed it';
create or replace view translations.standing as
select t.id, t.version, t.subject, t.original_language, t.original_title, t.original_words, t.language, t.title, t.words,
       t.translated_by, t.translated_at, t.reviewed_by, t.reviewed_at, o.kind, o.reference,
       (t.original_language, t.original_title, t.original_words) is distinct from (o.language, o.title, o.words) as stale,
       exists (select from translations.translation e join translations.dispute d on d.translation = e.id
               where e.subject = t.subject and e.language = t.language and translations.awaits_another(d)) as disputed,
       t.by_machine
from (select distinct on (subject, language) * from translations.translation
      order by subject, language, translated_at desc, id desc) t
cross join lateral (select * from translations.original o where o.id = t.subject offset 0) o
where o.language <> t.language
  and not exists (select from search.written w where w.id = t.subject and w.language = t.language)
  and (not t.by_machine or not translations.is_kept_from_machines(t.subject));
--rollback drop table translations.machine_call; drop table translations.proposal; delete from audit.kept_table where name in ('translations.machine_call', 'translations.proposal');

--changeset translations:005-machines-keep-away splitStatements:false
create function translations.machines_keep_away() returns trigger
    language plpgsql as
$$
begin
    if translations.is_kept_from_machines(new.subject) then
        raise exception 'No machine translates what protected authors said, nor what is said of it';
    elsif not exists (select from translations.original o
                      where o.id = new.subject
                        and (o.language, o.title, o.words) = (new.original_language, new.original_title, new.original_words)) then
        raise exception 'No machine translates what is not public as it stands';
    end if;
    return new;
end
$$;
comment on function translations.machines_keep_away is 'Whoever asks a machine, and however: it reads nothing of protected authors and nothing that not everybody can read';
create trigger machines_keep_away
    before insert on translations.proposal
    for each row execute function translations.machines_keep_away();
create trigger machines_keep_away
    before insert on translations.translation
    for each row when (new.by_machine) execute function translations.machines_keep_away();
create function translations.a_machine_proposes() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'UPDATE' then
        raise exception 'What a machine said stays as it said it';
    elsif not actors.has_role(new.asked_by, variadic actors.roles_with('TRANSLATE')) then
        raise exception 'A translator asks the machine';
    end if;
    return new;
end
$$;
create trigger a_machine_proposes
    before insert or update on translations.proposal
    for each row execute function translations.a_machine_proposes();
create function translations.no_machine_before_humans() returns trigger
    language plpgsql as
$$
begin
    if exists (select from translations.translation t
               where t.subject = new.subject and t.language = new.language and not t.by_machine) then
        raise exception 'No machine takes the place of a human';
    elsif not exists (select from translations.proposal p
                      where p.subject = new.subject
                        and (p.original_language, p.original_title, p.original_words, p.language, p.title, p.words)
                            = (new.original_language, new.original_title, new.original_words, new.language, new.title, new.words)) then
        raise exception 'What stands as a machine''s is what the machine said';
    end if;
    return new;
end
$$;
create trigger no_machine_before_humans
    before insert on translations.translation
    for each row when (new.by_machine) execute function translations.no_machine_before_humans();
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
                        and (new.by_machine or not s.by_machine) and (s.title, s.words) = (new.title, new.words)) then
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
    elsif old.by_machine then
        raise exception 'What a machine said is translated by a human before another reviews it';
    elsif not exists (select from translations.standing s where s.id = new.id and not s.stale)
        or exists (select from translations.dispute d where d.translation = new.id and d.reason is null) then
        raise exception 'What stands, is fresh and not disputed is reviewed';
    end if;
    return new;
end
$$;
--rollback empty
