--liquibase formatted sql

--changeset priorities:012-counted
create index input_counted on priorities.input (dimension, organisation, authorship) where state = 'PUBLISHED';
comment on index priorities.input_counted is 'What can be read, for those who count it by dimension or by who said it: counted without reading what was said';
--rollback drop index priorities.input_counted;
