--liquibase formatted sql

--changeset priorities:010-of-dimension
create view priorities.of_dimension as
select id, 'INPUT' as kind, dimension from priorities.input where state = 'PUBLISHED'
union all
select id, 'PRIORITY', dimension from priorities.priority where priorities.stands(state);
comment on view priorities.of_dimension is 'Published: of which dimension every input is that everybody can read, and every priority that stands (R-04)';
--rollback drop view priorities.of_dimension;
