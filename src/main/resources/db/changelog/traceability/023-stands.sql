--liquibase formatted sql

--changeset traceability:023-stands splitStatements:false
-- Planned once for a connection: to plan it took ten times as long as to find it for the few claims of a page.
create function traceability.stands(claim uuid, moment timestamp with time zone)
    returns table (state text, told text, earlier text, due_at timestamp with time zone, protects boolean)
    language plpgsql stable rows 1 set plan_cache_mode to force_generic_plan as
$$
begin
    return query select s.state, s.told, s.earlier, s.due_at, s.protects from traceability.stated(moment) s where s.link = claim;
end
$$;
comment on function traceability.stands is 'How one claim stands at a moment, as traceability.stated has it';
--rollback drop function traceability.stands(uuid, timestamp with time zone);
