--liquibase formatted sql

--changeset comments:006-said
create view comments.said as
select id, organisation from comments.comment where withdrawn_at is null;
comment on view comments.said is 'Published: every comment that everybody can read, and whose it is';
--rollback drop view comments.said;
