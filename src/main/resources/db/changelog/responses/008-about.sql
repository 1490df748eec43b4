--liquibase formatted sql

--changeset responses:008-about
create view responses.about as
select id, priority from responses.response;
comment on view responses.about is 'Published: to which priority an agency answers';
--rollback drop view responses.about;
