--liquibase formatted sql

--changeset platform:003-demo-clock
create table shared.demo_clock (
    only_one boolean primary key default true check (only_one),
    ahead    bigint  not null default 0 check (ahead >= 0)
);
comment on table shared.demo_clock is 'By how many seconds the clock of the demo country has been moved forward; read under the profile demo only';
insert into shared.demo_clock default values;
--rollback drop table shared.demo_clock;
