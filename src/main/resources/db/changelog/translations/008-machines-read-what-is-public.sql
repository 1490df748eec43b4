--liquibase formatted sql

--changeset translations:008-machines-read-what-is-public splitStatements:false
create function translations.is_kept_from_machines(thing uuid, kind text) returns boolean
    language sql stable as
$$
select case
    when kind in ('SAID', 'CHANGED', 'CONTESTED') then true
    when kind = 'INPUT' then traceability.protects(thing)
    when kind in ('PLAN', 'GOAL', 'ROUND', 'COMMENT') then false
    else traceability.is_of_protected(thing)
        or exists (select
                   from (select thing as place
                         union all
                         select a.priority from responses.about a where a.id = thing
                         union all
                         select traceability.is_about(thing)) about
                   cross join lateral priorities.came_of(about.place) whole (id)
                   where traceability.protects(whole.id))
    end
$$;
comment on function translations.is_kept_from_machines(uuid, text) is 'Whether a protected author said what is of this kind, it is said of what one said, or of what was split from or merged with that, or a plan tells in it of whom it consulted: no machine ever reads it';
create or replace function translations.is_kept_from_machines(thing uuid) returns boolean
    language sql stable as
$$
select exists (select from translations.original o where o.id = thing and translations.is_kept_from_machines(o.id, o.kind))
$$;
comment on function translations.is_kept_from_machines(uuid) is 'The same of whatever is public; false of what is not, which no machine reads for that';
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
          and not translations.is_kept_from_machines(t.subject, o.kind));
create function translations.fingerprint(language text, title text, words text) returns text
    language sql immutable parallel safe as
$$ select encode(sha256(convert_to(language || E'\n' || title || E'\n' || words, 'UTF8')), 'hex') $$;
comment on function translations.fingerprint is 'What was written, as the ledger knows it where it does not keep the words';
create function translations.machine_reads_what_is_public() returns trigger
    language plpgsql as
$$
begin
    if not exists (select from translations.original o
                   where o.id = new.subject and new.fingerprint = translations.fingerprint(o.language, o.title, o.words)) then
        raise exception 'No machine translates what is not public as it stands';
    end if;
    return new;
end
$$;
create trigger machine_reads_what_is_public
    before insert on translations.asked_of_machine
    for each row execute function translations.machine_reads_what_is_public();
create or replace function translations.no_machine_before_humans() returns trigger
    language plpgsql as
$$
begin
    if exists (select from translations.translation t
               where t.subject = new.subject and t.language = new.language and not t.by_machine) then
        raise exception 'No machine takes the place of a human';
    elsif not exists (select from translations.asked_of_machine a
                      where a.subject = new.subject and a.language = new.language
                        and a.fingerprint = translations.fingerprint(new.original_language, new.original_title, new.original_words)) then
        raise exception 'What stands as a machine''s was asked of the machine';
    end if;
    return new;
end
$$;
comment on table translations.asked_of_machine is 'That the words of a text were about to go to the machine, when and on whose wish. Neither these words nor what it said of them are kept here: that is forgotten, unless a translator lets it stand';
drop function plans.tells_of_consulted(uuid);
--rollback drop trigger machine_reads_what_is_public on translations.asked_of_machine; drop function translations.machine_reads_what_is_public(); drop function translations.fingerprint(text, text, text);
