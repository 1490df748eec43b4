--liquibase formatted sql

--changeset strategies:007-published
create view strategies.version as
select id, number, state from strategies.strategy;
comment on view strategies.version is 'Published: every version of the strategy, drafts included';
create view strategies.in_force as
select id, number, adopted_at from strategies.strategy where state = 'ADOPTED';
comment on view strategies.in_force is 'Published: the version that is in force, if there is one';
create view strategies.placed_paragraph as
select p.id, c.strategy, strategies.section_number(c.kind) || '.' || p.position as place,
       strategies.section_number(c.kind) as section, p.position
from strategies.paragraph p
join strategies.section c on c.id = p.section;
comment on view strategies.placed_paragraph is 'Published: every paragraph, and where in its version it stands: by section, then by position';
create view strategies.placed_goal as
select g.id, g.strategy, g.reference as place, o.number as objective, g.number
from strategies.goal g
join strategies.objective o on o.id = g.objective;
comment on view strategies.placed_goal is 'Published: every goal of every version, and where in its version it stands: by objective, then by number';

comment on function strategies.hold is 'Published: the state of a version, which does not change until the transaction ends';
--rollback drop view strategies.placed_goal; drop view strategies.placed_paragraph; drop view strategies.in_force; drop view strategies.version;
