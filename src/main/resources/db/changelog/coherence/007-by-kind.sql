--liquibase formatted sql

--changeset coherence:007-by-kind splitStatements:false
create function coherence.by_kind(moment timestamp with time zone)
    returns table (kind text, organisations bigint, inputs bigint, comments bigint, responses bigint, plans bigint)
    language sql stable as
$$
with act (what, organisation) as (
    select 'INPUT', organisation from priorities.said
    union all select 'COMMENT', organisation from comments.said
    union all select 'RESPONSE', organisation from responses.said
              where rounds.phase(round_state, opens_at, closes_at, moment) not in ('PLANNED', 'ANNOUNCED', 'OPENING', 'OPEN')
    union all select 'PLAN', organisation from plans.in_force),
each_one as (
    select organisation, count(*) filter (where what = 'INPUT') as inputs, count(*) filter (where what = 'COMMENT') as comments,
           count(*) filter (where what = 'RESPONSE') as responses, count(*) filter (where what = 'PLAN') as plans
    from act group by 1),
of_kind as materialized (
    select actors.kind_of(organisation) as kind, e.* from each_one e)
select kind, case when kind is not null then count(*) end, sum(inputs)::bigint, sum(comments)::bigint, sum(responses)::bigint, sum(plans)::bigint
from of_kind group by 1
$$;
comment on function coherence.by_kind is 'R-84: of how many organisations of each kind something can be read, and what; without a kind, and of nobody knows how many, what protected authors said, as a count of few would name them';
--rollback drop function coherence.by_kind(timestamp with time zone);
