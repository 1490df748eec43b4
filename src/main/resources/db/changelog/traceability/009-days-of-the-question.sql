--liquibase formatted sql

--changeset traceability:009-days-of-the-question splitStatements:false
create or replace function traceability.standing(moment timestamp with time zone)
    returns table (link uuid, downstream uuid, upstream uuid, claimed_for uuid, state text, earlier text, weighs text,
                   if_open text, due_at timestamp with time zone, asked bigint, confirmed bigint, partly bigint, disputed bigint,
                   protects boolean)
    language sql stable as
$$
select h.link, h.downstream, h.upstream, h.claimed_for,
       case when h.verdict <> 'OPEN' then h.verdict when h.asked = 0 then 'UNANSWERED' else open.state end,
       h.earlier,
       case when h.verdict = 'TO_RECONFIRM' and moment < h.changed_at + make_interval(days => again.value)
            then h.earlier else h.verdict end,
       open.state, open.due_at, h.asked, h.confirmed, h.partly, h.disputed, h.protects
from traceability.heard h
left join country.setting_period again on again.code = 'DAYS_TO_RECONFIRM'
    and h.changed_at >= again.since and (h.changed_at < again.until or again.until is null)
left join country.setting_period answer on answer.code = 'DAYS_TO_ANSWER'
    and h.asked_at >= answer.since and (h.asked_at < answer.until or answer.until is null)
cross join lateral (
    select due.at as due_at, case when moment >= due.at then 'UNANSWERED' else 'CLAIMED' end as state
    from (select h.asked_at + make_interval(days => answer.value) as at) due) open
$$;
comment on function traceability.standing is 'Published: how every claim stands at a moment. A question keeps the days that were told with it. weighs: what counts in chains, where an earlier answer counts for some time after an end has changed; if_open: what is told where a state would give a protected author away';
--rollback empty
