--liquibase formatted sql

--changeset responses:007-read-by-all
create view responses.read_by_all as
select r.id, c.reference || '.' || p.reference || '.' || o.reference as reference, r.language, r.reason as words
from responses.response r
join rounds.calendar c on c.id = r.round and c.state in ('CLOSED', 'ANSWERED')
join priorities.register p on p.id = r.priority
join actors.known_organisation o on o.id = r.organisation;
comment on view responses.read_by_all is 'Published: what agencies answered to priorities in rounds that have closed, in the language they wrote it in; called by the round, the priority and the agency';
--rollback drop view responses.read_by_all;
