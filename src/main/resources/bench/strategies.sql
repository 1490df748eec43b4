-- The goals stand under the objectives of the strategy in force.
create temporary table known_goal on commit drop as
select row_number() over (order by g.reference) - 1 as turn, count(*) over () as many, g.*, o.number as objective_number
from strategies.goal g join strategies.strategy t on t.id = g.strategy and t.state = 'ADOPTED' join strategies.objective o on o.id = g.objective;
insert into strategies.goal (id, version, strategy, objective, number, reference, title, description, marks, identity)
select s.id, 0, g.strategy, g.objective, 100 + s.n, 'GOAL-' || g.objective_number || '.' || 100 + s.n, s.titles, s.texts, g.marks, s.id
from said s join known_goal g on g.turn = s.n % g.many
where s.kind = 'GOAL';
