--liquibase formatted sql

--changeset priorities:008-said
create view priorities.said as
select id, case when authorship <> 'PROTECTED' then organisation end as organisation
from priorities.input where state = 'PUBLISHED';
comment on view priorities.said is 'Published: every input that everybody can read, and which organisation said it; none where its author is protected';
--rollback drop view priorities.said;
