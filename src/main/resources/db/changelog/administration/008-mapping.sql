--liquibase formatted sql

--changeset administration:008-mapping splitStatements:false
create function administration.dimension_rests_on_two_people() returns trigger
    language plpgsql as
$$
begin
    if actors.founding_is_over() and not administration.is_carried_out('DIMENSION', jsonb_build_object(
            'code', new.code, 'name', new.name, 'mapping', new.mapping), null) then
        raise exception 'Nothing changes in the country but as one person proposed and another confirmed it';
    end if;
    return new;
end
$$;
drop trigger rests_on_two_people on country.dimension;
create trigger rests_on_two_people before insert or update on country.dimension
    for each row execute function administration.dimension_rests_on_two_people();
--rollback empty
