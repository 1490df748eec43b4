--liquibase formatted sql

--changeset traceability:011-two-humans splitStatements:false
create function traceability.no_human_on_both_sides() returns trigger
    language plpgsql as
$$
declare
    about traceability.link := (select l from traceability.link l where l.id = new.link);
begin
    if actors.same_human(new.person, about.claimed_by)
        or actors.belongs_to(new.person, about.claimed_for)
        or actors.belongs_to(new.person, actors.speaks_now(about.claimed_for)) then
        raise exception 'Nobody answers a link that they claimed, nor one of an organisation that they act for as well';
    end if;
    return new;
end
$$;
create trigger two_humans_answer
    before insert on traceability.link_answer
    for each row execute function traceability.no_human_on_both_sides();
--rollback drop function traceability.no_human_on_both_sides() cascade;
