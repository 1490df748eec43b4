--liquibase formatted sql

--changeset audit:011-last-told splitStatements:false
create function audit.last_told(variadic known text[]) returns timestamp with time zone
    language sql stable as
$$
select max(latest.at)
from (select at from audit.entry where action <> all (known) order by sequence desc limit 100) latest
$$;
comment on function audit.last_told is 'Published: when the last act happened of which the ledger tells, other than these; of acts that commit side by side the later moment may stand before the earlier one, so the last hundred are read';
--rollback drop function audit.last_told(text[]);
