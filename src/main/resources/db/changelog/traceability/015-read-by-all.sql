--liquibase formatted sql

--changeset traceability:015-read-by-all
create view traceability.read_by_all as
select a.id, d.reference || '.' || u.reference || '.' || o.reference as reference, a.words_language as language, a.words
from traceability.link_answer a
join traceability.link l on l.id = a.link
join traceability.node d on d.id = l.downstream and d.standing <> 'HIDDEN'
join traceability.node u on u.id = l.upstream and u.standing <> 'HIDDEN'
join actors.known_organisation o on o.id = a.organisation
left join traceability.author v on v.node = l.upstream and v.organisation = a.organisation
where a.stands and a.shown and a.words is not null
  and case u.kind when 'INPUT' then u.owner_shown when 'GOAL' then true else coalesce(v.shown, false) end;
comment on view traceability.read_by_all is 'Published: what those who are asked have said of claims, in the language they wrote it in, where they are named; called by what claims, what it claims to follow from, and who answered';
--rollback drop view traceability.read_by_all;
