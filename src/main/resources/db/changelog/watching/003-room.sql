--liquibase formatted sql

--changeset watching:003-room splitStatements:false
create table watching.room (
    filler bytea not null check (length(filler) <= 1000000)
);
alter table watching.room alter column filler set storage external;
comment on table watching.room is 'Written anew, into a new file, to find out whether there is room again once there was none';
call audit.leave('watching.room', 'Nobody said what is in it');
grant select, insert, truncate on watching.room to mizizi_app;
--rollback drop table watching.room; delete from audit.kept_table where name = 'watching.room';
