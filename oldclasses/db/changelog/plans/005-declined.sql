--liquibase formatted sql

--changeset plans:005-declined
update traceability.node set standing = 'DECLINED' where id in (select id from plans.plan where state = 'DECLINED');
--rollback update traceability.node set standing = 'PUBLIC' where standing = 'DECLINED';
