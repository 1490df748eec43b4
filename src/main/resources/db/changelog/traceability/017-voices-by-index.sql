--liquibase formatted sql

--changeset traceability:017-voices-by-index splitStatements:false
-- Who speaks for one input is found by its id. As a union of those who speak themselves and those who are spoken for, it was
-- found by reading every input there is, once for each link that a page shows.
create or replace view traceability.said as
select n.id as input, coalesce(p.speaker, n.owner) as organisation, n.owner_shown as shown
from traceability.node n
left join actors.passed_on p on p.organisation = n.owner
where n.kind = 'INPUT' and n.standing = 'PUBLIC' and (p.organisation is null or p.speaker is not null);
