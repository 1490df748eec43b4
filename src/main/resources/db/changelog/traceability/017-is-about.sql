--liquibase formatted sql

--changeset traceability:017-is-about splitStatements:false
create function traceability.is_about(thing uuid) returns setof uuid
    language sql stable as
$$
select place
from traceability.link l
cross join lateral (values (l.upstream), (l.downstream)) ends (place)
where l.id in (select thing
               union all
               select a.link from traceability.link_answer a where a.id = thing
               union all
               select a.link from traceability.link_reply r join traceability.link_answer a on a.id = r.answer where r.id = thing)
$$;
comment on function traceability.is_about is 'Published: both ends of the claim that this is, or that it answers or replies to; none where it is no such thing';
comment on function traceability.protects is 'Published: whether a protected author said it, or one of the inputs that it groups or has ever grouped';
--rollback drop function traceability.is_about(uuid);
