--liquibase formatted sql

--changeset watching:002-base-copy splitStatements:false
create table watching.base_copy (
    moment timestamp(6) with time zone primary key
);
comment on table watching.base_copy is 'When the whole database was copied to another place; told by whoever makes the copy, known for 90 days';
call audit.leave('watching.base_copy', 'A copy of the database changes nothing in it');
create function watching.note_base_copy() returns timestamp with time zone
    language sql security definer set search_path = '' as
$$
delete from watching.base_copy where moment < clock_timestamp() - interval '90 days';
insert into watching.base_copy values (clock_timestamp()) returning moment;
$$;
comment on function watching.note_base_copy is 'Published: notes that a copy has just been made. Not for the portal itself: it makes none';
revoke execute on function watching.note_base_copy() from public;
grant select on watching.base_copy to mizizi_app;
--rollback drop function watching.note_base_copy(); drop table watching.base_copy; delete from audit.kept_table where name = 'watching.base_copy';
