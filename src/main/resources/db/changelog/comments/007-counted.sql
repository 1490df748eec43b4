--liquibase formatted sql

--changeset comments:007-counted
create index comment_counted on comments.comment (organisation) where withdrawn_at is null;
comment on index comments.comment_counted is 'What can be read, for those who count it by whose it is';
--rollback drop index comments.comment_counted;
