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
    union all select 'PLAN', organisation from plans.in_force)
select actors.kind_of(organisation), count(distinct organisation), count(*) filter (where what = 'INPUT'),
       count(*) filter (where what = 'COMMENT'), count(*) filter (where what = 'RESPONSE'), count(*) filter (where what = 'PLAN')
from act group by 1
$$;
comment on function coherence.by_kind is 'R-84: of how many organisations of each kind something can be read, and what; without a kind what protected authors said, as a count of few would name them';
--rollback drop function coherence.by_kind(timestamp with time zone);
