--liquibase formatted sql

--changeset country:014-exit-criteria
create table country.exit_criterion (
    code      text  not null,
    since     date  not null,
    criterion jsonb not null,
    standing  text  not null check (standing in ('OPEN', 'MET', 'RETIRED')),
    evidence  jsonb,
    primary key (code, since),
    constraint told_by_evidence check (standing = 'OPEN' or evidence is not null)
);
comment on table country.exit_criterion is 'What shows that the country sustains its peace process without support from outside (R-09), and whether it is met: each time what is said from a day on, never what was said before';
comment on column country.exit_criterion.standing is 'Whether it is met; one that is retired counts no more';
comment on column country.exit_criterion.evidence is 'On what it is said that it is met, is so no longer, or is retired';
call shared.limit_words('country.exit_criterion', 'code 100', 'criterion 2000', 'evidence 2000');
call shared.know_languages('country.exit_criterion');
call audit.keep_part('country.exit_criterion', 'country.country', '(select c.id from country.country c)', 'true');
call shared.refuse_change('country.exit_criterion', 'stays_as_it_was_said', 'true', 'What was said of an exit criterion stays as it was said');
create trigger other_nodes_are_told after insert or update or delete or truncate on country.exit_criterion
    for each statement execute function shared.tell_other_nodes('COUNTRY');
--rollback drop table country.exit_criterion; delete from audit.kept_table where name = 'country.exit_criterion'; call audit.show('country.country');

--changeset country:014-exit-criteria-on-evidence splitStatements:false
create function country.exit_criterion_follows() returns trigger
    language plpgsql as
$$
declare
    earlier text := (select standing from country.exit_criterion where code = new.code and since < new.since order by since desc limit 1);
begin
    if exists (select from country.exit_criterion where code = new.code and since > new.since) then
        raise exception 'What is said of an exit criterion follows all that was said of it';
    end if;
    if new.standing = 'RETIRED' and earlier is null then
        raise exception 'Only an exit criterion that is known is retired';
    end if;
    if new.evidence is null and earlier <> 'OPEN' then
        raise exception 'That an exit criterion is met no longer is told with its evidence';
    end if;
    return new;
end
$$;
create trigger follows_what_was_said before insert on country.exit_criterion
    for each row execute function country.exit_criterion_follows();
--rollback drop function country.exit_criterion_follows() cascade;
