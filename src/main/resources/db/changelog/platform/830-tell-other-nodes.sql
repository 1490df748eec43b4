--liquibase formatted sql

--changeset platform:830-tell-other-nodes splitStatements:false
create function shared.tell_other_nodes() returns trigger
    language plpgsql as
$$
begin
    perform pg_notify('mizizi_changed', tg_argv[0]);
    return null;
end
$$;
comment on function shared.tell_other_nodes() is 'Tells every node, once the transaction is committed, that what it keeps in memory of this part is outdated';
do
$$
declare
    kept_in_memory record;
begin
    for kept_in_memory in
        select held, part
        from (values ('country.country', 'COUNTRY'), ('country.dimension', 'COUNTRY'), ('country.place', 'COUNTRY'),
                     ('country.policy', 'COUNTRY'), ('country.phase', 'COUNTRY'), ('country.approval_rule', 'COUNTRY'),
                     ('country.setting', 'COUNTRY'), ('actors.organisation', 'ACTORS'), ('actors.member', 'ACTORS')) t (held, part)
    loop
        execute format('create trigger other_nodes_are_told after insert or update or delete or truncate on %s '
                       'for each statement execute function shared.tell_other_nodes(%L)', kept_in_memory.held, kept_in_memory.part);
    end loop;
end
$$;
--rollback drop function shared.tell_other_nodes() cascade;
