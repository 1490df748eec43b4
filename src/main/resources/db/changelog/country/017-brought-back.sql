--liquibase formatted sql

--changeset country:017-restorations
create table country.restoration (
    part  text not null check (part in ('DIMENSION', 'POLICY', 'PLACE')),
    code  text not null,
    since date not null,
    primary key (part, code, since)
);
comment on table country.restoration is 'From which day on a dimension, a policy or a place that was retired is in use again; it can be retired once more';
call shared.limit_words('country.restoration', 'code 100');
call audit.keep_part('country.restoration', 'country.country', '(select c.id from country.country c)', 'true');
call shared.refuse_change('country.restoration', 'stays_brought_back', 'true', 'What was brought back was brought back');
create trigger other_nodes_are_told after insert or update or delete or truncate on country.restoration
    for each statement execute function shared.tell_other_nodes('COUNTRY');
alter table country.retirement drop constraint retirement_pkey, add primary key (part, code, since);
--rollback drop table country.restoration; delete from audit.kept_table where name = 'country.restoration'; call audit.show('country.country'); alter table country.retirement drop constraint retirement_pkey, add primary key (part, code);

--changeset country:017-what-may-be-brought-back splitStatements:false
create function country.retired_from(asked_part text, asked text, moment date) returns date
    language sql stable as
$$
select min(r.since) from country.retirement r
where r.part = asked_part and r.code = asked
  and not exists (select from country.restoration b
                  where b.part = r.part and b.code = r.code and b.since > r.since and b.since <= moment)
$$;
comment on function country.retired_from is 'Since when something is retired on a day, or from which later day it will be; nothing where it is in use and stays so';
create or replace function country.is_retired(asked_part text, asked text, moment timestamp with time zone) returns boolean
    language sql stable as
$$
select coalesce(country.retired_from(asked_part, asked, country.day(moment)) <= country.day(moment), false)
$$;
create or replace function country.something_stays() returns trigger
    language plpgsql as
$$
begin
    if not (case new.part
        when 'DIMENSION' then exists (select from country.dimension where code = new.code)
        when 'POLICY' then exists (select from country.policy where code = new.code)
        when 'PLACE' then exists (select from country.place where code = new.code) end) then
        raise exception 'Only what is there is retired';
    end if;
    if country.retired_from(new.part, new.code, new.since) is not null then
        raise exception 'What is retired is not retired once more before it is brought back';
    end if;
    if new.part = 'DIMENSION' and not exists (
        select from country.dimension d where d.code <> new.code and country.retired_from('DIMENSION', d.code, new.since) is null) then
        raise exception 'The last dimension stays in use';
    end if;
    if new.part = 'PLACE' and exists (
        select from country.place p where p.parent = new.code
        and not exists (select from country.retirement r where r.part = 'PLACE' and r.code = p.code and r.since <= new.since
                        and not exists (select from country.restoration b
                                        where b.part = 'PLACE' and b.code = p.code and b.since > r.since))) then
        raise exception 'A place with places in it that stay is not retired';
    end if;
    return new;
end
$$;
create or replace function country.something_is_left() returns trigger
    language plpgsql as
$$
begin
    if new.part = 'PLACE' and not exists (
        select from country.place p where p.code <> new.code and country.retired_from('PLACE', p.code, new.since) is null) then
        raise exception 'The last place stays in use';
    end if;
    if new.part = 'POLICY' and exists (select from country.policy p where p.code = new.code and p.scope = 'NATIONAL')
        and not exists (
        select from country.policy p
        where p.code <> new.code and p.scope = 'NATIONAL' and country.retired_from('POLICY', p.code, new.since) is null) then
        raise exception 'The last national policy stays in use';
    end if;
    return new;
end
$$;
create function country.something_was_retired() returns trigger
    language plpgsql as
$$
begin
    if not exists (select from country.retirement r
                   where r.part = new.part and r.code = new.code and r.since < new.since
                     and not exists (select from country.restoration b where b.part = r.part and b.code = r.code and b.since > r.since)) then
        raise exception 'Only what is retired is brought back';
    end if;
    if new.part = 'PLACE' and exists (
        select from country.place p where p.code = new.code and country.retired_from('PLACE', p.parent, new.since) is not null) then
        raise exception 'A place in one that is retired is not brought back';
    end if;
    return new;
end
$$;
create trigger brings_back_what_was_retired before insert on country.restoration
    for each row execute function country.something_was_retired();
-- Before it is asked whether two people want it: what cannot be is refused for what it is.
alter trigger something_stays on country.retirement rename to may_be_retired;
--rollback empty
