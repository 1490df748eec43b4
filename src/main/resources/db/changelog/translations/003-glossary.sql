--liquibase formatted sql

--changeset translations:003-glossary
create table translations.term (
    id                uuid    primary key,
    version           bigint  not null,
    original_language text    not null,
    original          text    not null,
    language          text    not null,
    rendering         text    not null,
    forbidden         text[]  not null,
    dropped           boolean not null,
    agreed_by         uuid    not null references actors.member,
    agreed_at         timestamp(6) with time zone not null,
    constraint into_another_language check (language <> original_language),
    constraint both_are_said check (original <> '' and rendering <> ''),
    constraint forbids_not_itself check (not rendering = any (forbidden))
);
comment on table translations.term is 'How translators render a term in another language, and how not. A change is a new row, and so is that nothing is agreed any more (R-46)';
create index term_by_original on translations.term (original_language, language, shared.fold(original), agreed_at desc, id desc);
call shared.limit_words('translations.term', 'original 200', 'rendering 200', 'forbidden 200');
call shared.know_languages('translations.term');
call audit.keep('translations.term');
create view translations.glossary as
select t.*
from (select distinct on (original_language, language, shared.fold(original)) *
      from translations.term
      order by original_language, language, shared.fold(original), agreed_at desc, id desc) t
where not t.dropped;
comment on view translations.glossary is 'What translators agree on now';
--rollback drop view translations.glossary; drop table translations.term; delete from audit.kept_table where name = 'translations.term';

--changeset translations:003-translators-agree splitStatements:false
create function translations.translators_agree() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'UPDATE' then
        raise exception 'What was agreed stays as it was written';
    elsif not actors.has_role(new.agreed_by, variadic actors.roles_with('TRANSLATE')) then
        raise exception 'Translators agree on terms';
    end if;
    return new;
end
$$;
create trigger translators_agree
    before insert or update on translations.term
    for each row execute function translations.translators_agree();
--rollback drop function translations.translators_agree() cascade;
