--liquibase formatted sql

--changeset traceability:016-of-protected splitStatements:false
create function traceability.protects(place uuid) returns boolean
    language sql stable as
$$
select exists (select from traceability.node n where n.id = place and n.kind = 'INPUT' and not n.owner_shown)
    or exists (select from traceability.link l
               join traceability.node i on i.id = l.upstream and i.kind = 'INPUT' and not i.owner_shown
               where l.downstream = place and l.downstream_level = 2)
$$;
comment on function traceability.protects is 'Whether a protected author said it, or one of the inputs that it groups or has ever grouped';
create function traceability.is_of_protected(thing uuid) returns boolean
    language sql stable as
$$
select traceability.protects(thing)
    or exists (select from traceability.link l where l.id = thing and (traceability.protects(l.upstream) or traceability.protects(l.downstream)))
    or exists (select from traceability.link_answer a join traceability.link l on l.id = a.link
               where a.id = thing and (not a.shown or traceability.protects(l.upstream) or traceability.protects(l.downstream)))
    or exists (select from traceability.link_reply r
               join traceability.link_answer a on a.id = r.answer
               join traceability.link l on l.id = a.link
               where r.id = thing and (not a.shown or traceability.protects(l.upstream) or traceability.protects(l.downstream)))
$$;
comment on function traceability.is_of_protected is 'Published: whether a protected author said it, or it groups what one said, or is said of either: a claim, its evidence, an answer, a reply';
--rollback drop function traceability.is_of_protected(uuid); drop function traceability.protects(uuid);
