--liquibase formatted sql

--changeset priorities:009-nothing-retired-anew splitStatements:false
create function priorities.answer_names_nothing_retired() returns trigger
    language plpgsql as
$$
begin
    if new.place is distinct from old.place and country.is_retired('PLACE', new.place, new.submitted_at)
        or new.dimension is distinct from old.dimension and country.is_retired('DIMENSION', new.dimension, new.submitted_at) then
        raise exception 'What is said anew names no place or dimension that is retired, but those it named before';
    end if;
    return new;
end
$$;
create trigger names_nothing_retired_anew before update on priorities.input
    for each row when (old.state = 'RETURNED' and new.state = 'SUBMITTED') execute function priorities.answer_names_nothing_retired();
create function priorities.reworded_names_nothing_retired() returns trigger
    language plpgsql as
$$
begin
    if country.is_retired('DIMENSION', new.dimension, now()) then
        raise exception 'What is reworded names no dimension that is retired, but the one it named before';
    end if;
    return new;
end
$$;
create trigger names_nothing_retired_anew before update on priorities.priority
    for each row when (new.dimension <> old.dimension) execute function priorities.reworded_names_nothing_retired();
--rollback drop function priorities.answer_names_nothing_retired() cascade; drop function priorities.reworded_names_nothing_retired() cascade;
