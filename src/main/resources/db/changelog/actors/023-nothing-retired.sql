--liquibase formatted sql

--changeset actors:023-nothing-retired splitStatements:false
create function actors.mandate_names_nothing_retired() returns trigger
    language plpgsql as
$$
begin
    if country.is_retired('PLACE', new.place, now()) then
        raise exception 'A new mandate names no place that is retired';
    end if;
    return new;
end
$$;
create trigger names_nothing_retired before insert on actors.mandate
    for each row execute function actors.mandate_names_nothing_retired();
--rollback drop function actors.mandate_names_nothing_retired() cascade;
