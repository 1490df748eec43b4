--liquibase formatted sql

--changeset audit:010-published-erasure splitStatements:false
create or replace function audit.erase(because text, subjects text[], moment timestamp with time zone) returns uuid
    language plpgsql security definer set search_path = '' as
$$
declare
    erased  bigint[];
    erasure uuid := gen_random_uuid();
    subject text;
begin
    foreach subject in array subjects loop
        perform audit.touch(split_part(subject, ' ', 1), split_part(subject, ' ', 2)::uuid);
    end loop;
    if exists (select from audit.touched t
               where t.transaction = pg_current_xact_id() and t.found is not null and t.kind || ' ' || t.id = any(subjects)) then
        raise exception 'What was changed past the portal is looked into before it is erased';
    end if;
    perform pg_advisory_xact_lock(hashtext('audit.entry'));
    select coalesce(array_agg(e.sequence order by e.sequence), '{}') into erased
    from audit.entry e
    where audit.current_kind(e.subject_kind) || ' ' || e.subject_id = any(subjects);
    update audit.kept set salt = null, content = null, around = '{}' where entry = any(erased);
    insert into audit.erasure (id, at, because, entries) values (erasure, moment, erase.because, erased);
    return erasure;
end
$$;
comment on function audit.erase is 'Published: erases what the ledger has kept of these subjects, each as its kind and id. The chain still holds, as it only has their salted fingerprints; the transaction goes on to keep them as they are now';
--rollback empty
