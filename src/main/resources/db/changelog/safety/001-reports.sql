--liquibase formatted sql

--changeset safety:001-reports
create schema safety;
create table safety.report (
    id              uuid primary key,
    code_hash       text not null unique check (code_hash ~ '^[0-9a-f]{64}$'),
    reported_on     date not null,
    language        text not null,
    words           text not null check (words <> ''),
    place           text,
    about           text,
    reporter        uuid,
    read_on         date,
    answer_language text,
    answer          text check (answer <> ''),
    answered_by     uuid,
    answered_on     date,
    constraint answered_as_a_whole check (num_nulls(answer_language, answer, answered_by, answered_on) in (0, 4)),
    constraint read_before_it_is_answered check (answered_on is null or read_on is not null)
);
comment on table safety.report is 'That somebody was threatened or pressed: with no person unless they wanted so, and the day alone. Neither exported nor kept by the ledger (R-84)';
comment on column safety.report.id is 'Random: one ordered by time would tell the hour';
comment on column safety.report.reporter is 'A member, if the auditor may know who it was; without a reference, as this table is never taken along with that one';
call shared.limit_words('safety.report', 'words 10000', 'place 100', 'about 100', 'answer 4000');
call shared.know_languages('safety.report');
call audit.leave('safety.report', 'Who reports intimidation is promised that no line of the ledger tells of it');
--rollback drop schema safety cascade; delete from audit.kept_table where name = 'safety.report';

--changeset safety:001-said-once splitStatements:false
create function safety.stays_as_it_was_said() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'INSERT' then
        if new.read_on is not null then
            raise exception 'Nobody has read a report before it is there';
        end if;
    elsif (new.id, new.code_hash, new.reported_on, new.language, new.words, new.place, new.about)
          is distinct from (old.id, old.code_hash, old.reported_on, old.language, old.words, old.place, old.about) then
        raise exception 'A report stays as it was written';
    elsif new.reporter is distinct from old.reporter and new.reporter is not null then
        raise exception 'Nobody is named in a report afterwards';
    elsif old.read_on is not null and new.read_on is distinct from old.read_on then
        raise exception 'A report that was read stays read';
    elsif old.answer is not null
          and (new.answer_language, new.answer, new.answered_by, new.answered_on)
              is distinct from (old.answer_language, old.answer, old.answered_by, old.answered_on) then
        raise exception 'The answer to a report stays as it was given';
    elsif old.answer is null and new.answer is not null and not actors.has_role(new.answered_by, 'AUDITOR') then
        raise exception 'Only an auditor answers a report';
    end if;
    return new;
end
$$;
create trigger stays_as_it_was_said
    before insert or update on safety.report
    for each row execute function safety.stays_as_it_was_said();
--rollback drop function safety.stays_as_it_was_said() cascade;
