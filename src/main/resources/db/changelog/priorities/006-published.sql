--liquibase formatted sql

--changeset priorities:006-published splitStatements:false
create function priorities.stands(state text) returns boolean
    language sql immutable parallel safe as
$$ select state in ('OPEN', 'IN_STRATEGY') $$;
comment on function priorities.stands is 'Whether a priority in this state is one that people rank, answer and plan for';

create view priorities.register as
select id, reference, title, summary, dimension, priorities.stands(state) as stands from priorities.priority;
comment on view priorities.register is 'Published: every priority of the register, and whether it stands; those that were merged, split or not taken up do not';

create function priorities.hold_standing()
    returns table (id uuid, reference text, title jsonb, summary jsonb, dimension text)
    language sql as
$$
select p.id, p.reference, p.title, p.summary, p.dimension from priorities.priority p
where priorities.stands(p.state)
for share
$$;
comment on function priorities.hold_standing() is 'Published: all priorities that stand, which do not change until the transaction ends';
create function priorities.hold_standing(asked uuid)
    returns table (id uuid, reference text, title jsonb, summary jsonb, dimension text)
    language sql as
$$
select p.id, p.reference, p.title, p.summary, p.dimension from priorities.priority p
where p.id = asked and priorities.stands(p.state)
for share
$$;
comment on function priorities.hold_standing(uuid) is 'Published: a priority, if it stands, which does not change until the transaction ends';
--rollback drop function priorities.hold_standing(uuid); drop function priorities.hold_standing(); drop view priorities.register; drop function priorities.stands(text);
