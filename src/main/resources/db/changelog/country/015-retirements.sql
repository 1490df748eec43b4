--liquibase formatted sql

--changeset country:015-retirements
create table country.retirement (
    part  text not null check (part in ('DIMENSION', 'POLICY', 'PLACE')),
    code  text not null,
    since date not null,
    primary key (part, code)
);
comment on table country.retirement is 'From which day on nothing new names a dimension, a policy or a place; what has named it keeps it, and figures of earlier days stay';
call shared.limit_words('country.retirement', 'code 100');
call audit.keep_part('country.retirement', 'country.country', '(select c.id from country.country c)', 'true');
call shared.refuse_change('country.retirement', 'stays_retired', 'true', 'What is retired stays retired');
create trigger other_nodes_are_told after insert or update or delete or truncate on country.retirement
    for each statement execute function shared.tell_other_nodes('COUNTRY');
--rollback drop table country.retirement; delete from audit.kept_table where name = 'country.retirement'; call audit.show('country.country');

--changeset country:015-what-may-be-retired splitStatements:false
create function country.is_retired(asked_part text, asked text, moment timestamp with time zone) returns boolean
    language sql stable as
$$
select exists (select from country.retirement where part = asked_part and code = asked and since <= country.day(moment))
$$;
comment on function country.is_retired is 'Published: whether a dimension, a policy or a place is named by nothing new at a moment';
create function country.something_stays() returns trigger
    language plpgsql as
$$
begin
    if not (case new.part
        when 'DIMENSION' then exists (select from country.dimension where code = new.code)
        when 'POLICY' then exists (select from country.policy where code = new.code)
        when 'PLACE' then exists (select from country.place where code = new.code) end) then
        raise exception 'Only what is there is retired';
    end if;
    if new.part = 'DIMENSION' and not exists (
        select from country.dimension d where d.code <> new.code
        and not exists (select from country.retirement r where r.part = 'DIMENSION' and r.code = d.code)) then
        raise exception 'The last dimension stays in use';
    end if;
    if new.part = 'PLACE' and exists (
        select from country.place p where p.parent = new.code
        and not exists (select from country.retirement r where r.part = 'PLACE' and r.code = p.code and r.since <= new.since)) then
        raise exception 'A place with places in it that stay is not retired';
    end if;
    return new;
end
$$;
create trigger something_stays before insert on country.retirement
    for each row execute function country.something_stays();
--rollback drop function country.something_stays() cascade; drop function country.is_retired(text, text, timestamp with time zone);
