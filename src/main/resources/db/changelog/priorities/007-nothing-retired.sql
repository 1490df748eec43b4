--liquibase formatted sql

--changeset priorities:007-nothing-retired splitStatements:false
create function priorities.input_names_nothing_retired() returns trigger
    language plpgsql as
$$
begin
    if country.is_retired('PLACE', new.place, new.submitted_at) or country.is_retired('DIMENSION', new.dimension, new.submitted_at) then
        raise exception 'What is new names no place or dimension that is retired';
    end if;
    return new;
end
$$;
create trigger names_nothing_retired before update on priorities.input
    for each row when (old.state = 'DRAFT' and new.state <> 'DRAFT') execute function priorities.input_names_nothing_retired();
create function priorities.priority_names_nothing_retired() returns trigger
    language plpgsql as
$$
begin
    if country.is_retired('DIMENSION', new.dimension, new.created_at)
        and not exists (select from priorities.priority where id = new.split_from and dimension = new.dimension) then
        raise exception 'What is new names no dimension that is retired';
    end if;
    return new;
end
$$;
create trigger names_nothing_retired before insert on priorities.priority
    for each row execute function priorities.priority_names_nothing_retired();
--rollback drop function priorities.input_names_nothing_retired() cascade; drop function priorities.priority_names_nothing_retired() cascade;
