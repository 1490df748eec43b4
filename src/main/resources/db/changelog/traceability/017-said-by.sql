--liquibase formatted sql

--changeset traceability:017-said-by
create index node_by_author on traceability.node (owner) where kind = 'INPUT';
comment on index traceability.node_by_author is 'What an organisation has said: asked for every link that a list shows, to tell who may answer for it';
--rollback drop index traceability.node_by_author;
