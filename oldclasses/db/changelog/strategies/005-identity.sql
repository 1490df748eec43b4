--liquibase formatted sql

--changeset strategies:005-identity
alter table strategies.goal add column identity uuid;
update strategies.goal g
set identity = coalesce((select a.id from strategies.goal a
                         join strategies.strategy adopted on adopted.id = a.strategy and adopted.state = 'ADOPTED'
                         join strategies.strategy written on written.id = g.strategy
                         where written.state in ('DRAFT', 'IN_CONSULTATION', 'REVISED') and a.reference = g.reference), g.id);
alter table strategies.goal alter column identity set not null;
comment on column strategies.goal.identity is 'The first goal of which this is a version: what is in force is one end of links over all versions (R-24)';
create unique index one_version_of_a_goal on strategies.goal (strategy, identity);
--rollback alter table strategies.goal drop column identity;
