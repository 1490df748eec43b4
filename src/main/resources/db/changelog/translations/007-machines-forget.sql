--liquibase formatted sql

--changeset translations:007-kept-from-machines splitStatements:false
create or replace function translations.is_kept_from_machines(thing uuid) returns boolean
    language sql stable as
$$
select traceability.is_of_protected(thing)
    or plans.tells_of_consulted(thing)
    or exists (select
               from (select thing as place
                     union all
                     select a.priority from responses.about a where a.id = thing
                     union all
                     select traceability.is_about(thing)) about
               cross join lateral priorities.came_of(about.place) whole (id)
               where traceability.protects(whole.id))
$$;
comment on function translations.is_kept_from_machines is 'Whether a protected author said it, it is said of what one said, or of what was split from or merged with that, or a plan tells in it of whom it consulted: no machine ever reads it';
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
  and (not t.by_machine
       or (t.original_language, t.original_title, t.original_words) = (o.language, o.title, o.words)
          and not translations.is_kept_from_machines(t.subject));
comment on view translations.standing is 'The newest translation of each text into each language, whether the text has changed since, and whether anybody awaits another; what a machine said only while the text is the one that it was asked';
--rollback empty

--changeset translations:007-machines-forget splitStatements:false
do
$$
begin
    execute format('drop view audit.%I', audit.view_of('translations.proposal'));
    delete from audit.kept_table where name in ('translations.proposal', 'translations.machine_call');
    drop table translations.proposal, translations.machine_call;
    execute format('drop function audit.%I()', 'note_' || audit.view_of('translations.proposal'));
end
$$;
drop function translations.a_machine_proposes();
create table translations.asked_of_machine (
    id          uuid   primary key,
    version     bigint not null,
    subject     uuid   not null,
    fingerprint text   not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    language    text   not null,
    calls       int    not null check (calls between 1 and 2),
    asked_by    uuid   not null references actors.member,
    asked_at    timestamp(6) with time zone not null
);
comment on table translations.asked_of_machine is 'That the words of a text went to the machine, when and on whose wish. Neither these words nor what it said of them are kept here: that is forgotten, unless a translator lets it stand';
comment on column translations.asked_of_machine.fingerprint is 'Of the words as they went: who has them can prove that it was they';
comment on column translations.asked_of_machine.calls is 'One for the sentence and one for the words';
create index asked_of_machine_by_subject on translations.asked_of_machine (subject, language);
create index asked_of_machine_lately on translations.asked_of_machine (asked_at) include (calls);
call shared.know_languages('translations.asked_of_machine');
call audit.keep('translations.asked_of_machine');
create or replace function translations.machines_keep_away() returns trigger
    language plpgsql as
$$
begin
    if translations.is_kept_from_machines(new.subject) then
        raise exception 'No machine translates what protected authors or those consulted said, nor what is said of it';
    elsif not exists (select from translations.original o where o.id = new.subject and o.language <> new.language) then
        raise exception 'No machine translates what is not public as it stands';
    end if;
    return new;
end
$$;
create trigger machines_keep_away
    before insert on translations.asked_of_machine
    for each row execute function translations.machines_keep_away();
create function translations.a_translator_asks() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'UPDATE' then
        raise exception 'What was asked of a machine stays as it was asked';
    elsif not actors.has_role(new.asked_by, variadic actors.roles_with('TRANSLATE')) then
        raise exception 'A translator asks the machine';
    end if;
    return new;
end
$$;
create trigger a_translator_asks
    before insert or update on translations.asked_of_machine
    for each row execute function translations.a_translator_asks();
create or replace function translations.no_machine_before_humans() returns trigger
    language plpgsql as
$$
begin
    if exists (select from translations.translation t
               where t.subject = new.subject and t.language = new.language and not t.by_machine) then
        raise exception 'No machine takes the place of a human';
    elsif not exists (select from translations.asked_of_machine a where a.subject = new.subject and a.language = new.language) then
        raise exception 'What stands as a machine''s was asked of the machine';
    end if;
    return new;
end
$$;
--rollback empty
