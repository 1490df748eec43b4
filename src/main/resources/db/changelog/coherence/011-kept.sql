--liquibase formatted sql

--changeset coherence:011-kept
create table coherence.kept_end (
    id              uuid    primary key,
    kind            text    not null check (kind in ('GOAL', 'PLAN')),
    organisation    uuid,
    currency        text,
    money           numeric,
    shows_goal      boolean,
    linked_to_goal  boolean,
    traced_to_input boolean,
    since           timestamp(6) with time zone,
    until           timestamp(6) with time zone,
    check ((kind = 'PLAN') = (shows_goal is not null) and (kind = 'PLAN') = (linked_to_goal is not null)
           and (kind = 'PLAN') = (traced_to_input is not null) and (kind = 'PLAN') = (organisation is not null)),
    check (since < until)
);
comment on table coherence.kept_end is 'Every goal and plan in force as coherence.plan_trace has it at any moment from since until until, kept so by each transaction that changes it';
create table coherence.kept_part (
    id        uuid    not null references coherence.kept_end,
    kind      text    not null check (kind in ('GOAL', 'PLAN')),
    dimension text,
    currency  text,
    planned   numeric not null,
    confirmed numeric not null,
    unique nulls not distinct (id, dimension)
);
comment on table coherence.kept_part is 'The dimensions that a kept goal or plan serves, as coherence.served_by has them';
create table coherence.moved (
    id          bigint   generated always as identity primary key,
    transaction xid8     not null default pg_current_xact_id(),
    place       uuid,
    steps       smallint not null check (steps between 0 and 2)
);
create index moved_by_transaction on coherence.moved (transaction);
comment on table coherence.moved is 'What a transaction that has not ended has changed: an end, and how many claims further on it counts; without an end, everything. Empty for everybody else';
call shared.limit_words('coherence.kept_end', 'currency 10');
call shared.limit_words('coherence.kept_part', 'dimension 100', 'currency 10');
call audit.leave('coherence.kept_end', 'derived from plans, links and answers, which the ledger keeps');
call audit.leave('coherence.kept_part', 'derived from plans, links and answers, which the ledger keeps');
call audit.leave('coherence.moved', 'empty at the end of every transaction');
--rollback drop table coherence.moved; drop table coherence.kept_part; drop table coherence.kept_end;

--changeset coherence:011-kept-with-the-change splitStatements:false
create function coherence.turns(these uuid[], moment timestamp with time zone)
    returns table (id uuid, since timestamp with time zone, until timestamp with time zone)
    language sql stable as
$$
select e.id, max(w.until) filter (where w.until <= moment), min(w.until) filter (where w.until > moment)
from unnest(these) as e (id)
cross join lateral (select e.id as claimant union select c.upstream from traceability.claim c where c.downstream = e.id) near
left join traceability.weighing w on w.downstream = near.claimant and w.changed_at is not null
group by e.id
$$;
comment on function coherence.turns is 'Between which moments time alone changes nothing in how these stand: earlier answers to what they claim, and to what they cite claims, count until a moment';

create function coherence.holds(since timestamp with time zone, until timestamp with time zone, moment timestamp with time zone)
    returns boolean
    language sql immutable parallel safe as
$$ select (since is null or since <= moment) and (until is null or moment < until) $$;
comment on function coherence.holds is 'Whether what is kept was worked out for this moment';

create function coherence.keep(these uuid[], moment timestamp with time zone) returns void
    language plpgsql as
$$
begin
    delete from coherence.kept_part where id = any (these);
    delete from coherence.kept_end where id = any (these);
    insert into coherence.kept_end (id, kind, organisation, currency, money, shows_goal, linked_to_goal, traced_to_input, since, until)
    select e.*, t.since, t.until
    from (select id, 'PLAN' as kind, organisation, currency, money, shows_goal, linked_to_goal, traced_to_input
          from coherence.plan_trace(moment) where id = any (these)
          union all
          select id, 'GOAL', null, null, null, null, null, null from traceability.goal_in_force where id = any (these)) e
    join coherence.turns(these, moment) t on t.id = e.id;
    insert into coherence.kept_part (id, kind, dimension, currency, planned, confirmed)
    select id, kind, dimension, currency, planned, confirmed from coherence.served_by(these, moment);
end
$$;
comment on function coherence.keep is 'Works these out anew';

create function coherence.keep_all(moment timestamp with time zone) returns void
    language sql as
$$
select coherence.keep(array(select id from plans.in_force union select id from traceability.goal_in_force union select id from coherence.kept_end),
                      moment)
$$;
comment on function coherence.keep_all is 'Works everything out anew';

create function coherence.keep_what_moved() returns trigger
    language plpgsql security definer set search_path = '' as
$$
declare
    moment constant timestamp with time zone := clock_timestamp() + make_interval(secs => (select ahead from shared.demo_clock));
    everything boolean;
    these      uuid[];
begin
    -- The first of them all works out what all have moved; the others find that theirs is gone.
    if not exists (select from coherence.moved where id = new.id) then
        return null;
    end if;
    perform pg_advisory_xact_lock(hashtext('coherence.kept'));
    with recursive told as (
        delete from coherence.moved where transaction = pg_current_xact_id() returning place, steps),
    reached (id, steps) as (
        select place, steps::int from told
        union
        select c.downstream, r.steps - 1 from reached r join traceability.claim c on c.upstream = r.id where r.steps > 0)
    select bool_or(id is null), array_agg(distinct id) into everything, these from reached;
    if everything then
        perform coherence.keep_all(moment);
        return null;
    end if;
    these := array(select id from coherence.kept_end where id = any (these)
                   union select id from traceability.goal_in_force where id = any (these)
                   union select id from plans.in_force where id = any (these));
    if these <> '{}' then
        perform coherence.keep(these, moment);
    end if;
    return null;
end
$$;
comment on function coherence.keep_what_moved is 'Works out anew what a transaction has moved, at its end: one transaction at a time, so that each sees what the others have changed';
create constraint trigger kept_at_the_end
    after insert on coherence.moved
    deferrable initially deferred
    for each row execute function coherence.keep_what_moved();

create function coherence.keep_due(moment timestamp with time zone) returns void
    language sql security definer set search_path = '' as
$$
insert into coherence.moved (place, steps)
select id, 0 from coherence.kept_end where not coherence.holds(since, until, moment)
$$;
comment on function coherence.keep_due is 'Has that worked out anew which time has moved';

create function coherence.claim_moved() returns trigger
    language plpgsql security definer set search_path = '' as
$$
begin
    insert into coherence.moved (place, steps) values (case when tg_op = 'DELETE' then old.downstream else new.downstream end, 1);
    return null;
end
$$;
create function coherence.answer_moved() returns trigger
    language plpgsql security definer set search_path = '' as
$$
begin
    insert into coherence.moved (place, steps) select c.downstream, 1 from traceability.claim c where c.id = new.link;
    return null;
end
$$;
create function coherence.end_moved() returns trigger
    language plpgsql security definer set search_path = '' as
$$
begin
    insert into coherence.moved (place, steps) values (case when tg_op = 'DELETE' then old.id else new.id end, tg_argv[0]::int);
    return null;
end
$$;
create function coherence.plan_moved() returns trigger
    language plpgsql security definer set search_path = '' as
$$
begin
    insert into coherence.moved (place, steps) values (new.plan, 0);
    return null;
end
$$;
create function coherence.everything_moved() returns trigger
    language plpgsql security definer set search_path = '' as
$$
begin
    insert into coherence.moved (place, steps) values (null, 0);
    return null;
end
$$;
create trigger figures_are_told after insert or delete on traceability.link
    for each row execute function coherence.claim_moved();
create trigger figures_are_told_of_changes after update of state, changed_at on traceability.link
    for each row when ((new.state, new.changed_at) is distinct from (old.state, old.changed_at))
    execute function coherence.claim_moved();
create trigger figures_are_told after insert on traceability.link_answer
    for each row execute function coherence.answer_moved();
create trigger figures_are_told_of_changes after update of stands on traceability.link_answer
    for each row when (new.stands <> old.stands) execute function coherence.answer_moved();
create trigger figures_are_told after insert on traceability.node
    for each row when (new.kind = 'GOAL' and new.standing <> 'HIDDEN') execute function coherence.end_moved('0');
create trigger figures_are_told_of_changes after update of standing, owner_shown on traceability.node
    for each row when ((new.standing, new.owner_shown) is distinct from (old.standing, old.owner_shown))
    execute function coherence.end_moved('2');
create trigger figures_are_told_of_ends after delete on traceability.node
    for each row execute function coherence.end_moved('0');
create trigger figures_are_told after delete on plans.plan
    for each row execute function coherence.end_moved('0');
create trigger figures_are_told_of_changes after update of state on plans.plan
    for each row when (new.state <> old.state) execute function coherence.end_moved('0');
create trigger figures_are_told after insert on plans.revision
    for each row execute function coherence.plan_moved();
create trigger figures_are_told after insert on plans.decision
    for each row execute function coherence.plan_moved();
create trigger figures_are_told after update of state, dimension on priorities.input
    for each row when (old.state = 'PUBLISHED' and (new.state, new.dimension) is distinct from (old.state, old.dimension))
    execute function coherence.end_moved('2');
create trigger figures_are_told after update of state, dimension on priorities.priority
    for each row when ((new.state, new.dimension) is distinct from (old.state, old.dimension))
    execute function coherence.end_moved('2');
create trigger figures_are_told after insert or update or delete on actors.succession
    for each statement execute function coherence.everything_moved();
create trigger figures_are_told after insert or update or delete on country.setting
    for each statement execute function coherence.everything_moved();
create trigger figures_are_told after insert or update or delete on country.country
    for each statement execute function coherence.everything_moved();
select coherence.keep_all(now() + make_interval(secs => (select ahead from shared.demo_clock)));
--rollback drop function coherence.everything_moved() cascade; drop function coherence.plan_moved() cascade; drop function coherence.end_moved() cascade; drop function coherence.answer_moved() cascade; drop function coherence.claim_moved() cascade; drop function coherence.keep_due(timestamp with time zone); drop function coherence.keep_what_moved() cascade; drop function coherence.keep_all(timestamp with time zone); drop function coherence.keep(uuid[], timestamp with time zone); drop function coherence.holds(timestamp with time zone, timestamp with time zone, timestamp with time zone); drop function coherence.turns(uuid[], timestamp with time zone);

--changeset coherence:011-kept-and-read splitStatements:false
create function coherence.plans_not_kept(moment timestamp with time zone)
    returns table (id uuid, organisation uuid, currency text, money numeric, shows_goal boolean, linked_to_goal boolean, traced_to_input boolean)
    language plpgsql stable rows 1 as
$$
#variable_conflict use_column
begin
    if exists (select from coherence.moved) then
        return query select * from coherence.plan_trace(moment);
    elsif exists (select from coherence.kept_end where kind = 'PLAN' and not coherence.holds(since, until, moment)) then
        return query select * from coherence.plan_trace(moment)
                     where id = any (array(select id from coherence.kept_end where not coherence.holds(since, until, moment)));
    end if;
end
$$;
comment on function coherence.plans_not_kept is 'What coherence.plan_trace says of those plans of which nothing is kept for this moment: those that time has moved just now, and all of them within a transaction that moves one';

create function coherence.plans_traced(moment timestamp with time zone)
    returns table (id uuid, organisation uuid, currency text, money numeric, shows_goal boolean, linked_to_goal boolean, traced_to_input boolean)
    language sql stable as
$$
select id, organisation, currency, money, shows_goal, linked_to_goal, traced_to_input
from coherence.kept_end
where kind = 'PLAN' and coherence.holds(since, until, moment) and not exists (select from coherence.moved)
union all
select * from coherence.plans_not_kept(moment)
$$;
comment on function coherence.plans_traced is 'The same as coherence.plan_trace, from what is kept';

create function coherence.parts_not_kept(moment timestamp with time zone)
    returns table (kind text, id uuid, dimension text, currency text, planned numeric, confirmed numeric)
    language plpgsql stable rows 1 as
$$
#variable_conflict use_column
begin
    if exists (select from coherence.moved) then
        return query select * from coherence.served(moment) where kind in ('GOAL', 'PLAN');
    elsif exists (select from coherence.kept_end where not coherence.holds(since, until, moment)) then
        return query select * from coherence.served_by(
            array(select id from coherence.kept_end where not coherence.holds(since, until, moment)), moment);
    end if;
end
$$;
comment on function coherence.parts_not_kept is 'What coherence.served_by says of those goals and plans of which nothing is kept for this moment';

create function coherence.parts_served(moment timestamp with time zone)
    returns table (kind text, id uuid, dimension text, currency text, planned numeric, confirmed numeric)
    language sql stable as
$$
select p.kind, p.id, p.dimension, p.currency, p.planned, p.confirmed
from coherence.kept_part p
where not exists (select from coherence.kept_end e where e.id = p.id and not coherence.holds(e.since, e.until, moment))
  and not exists (select from coherence.moved)
union all
select * from coherence.parts_not_kept(moment)
$$;
comment on function coherence.parts_served is 'The same as coherence.served_by has of all goals and plans, from what is kept';

create function coherence.by_dimension(moment timestamp with time zone)
    returns table (dimension text, currency text, inputs bigint, priorities bigint, goals bigint, plans bigint, planned numeric, confirmed numeric)
    language sql stable as
$$
select dimension, null, count(*), 0, 0, 0, 0, 0 from priorities.of_dimension where kind = 'INPUT' group by dimension
union all
select dimension, null, 0, count(*), 0, 0, 0, 0 from priorities.of_dimension where kind = 'PRIORITY' group by dimension
union all
select dimension, currency, 0, 0, count(*) filter (where kind = 'GOAL'), count(*) filter (where kind = 'PLAN'), sum(planned), sum(confirmed)
from coherence.parts_served(moment)
group by dimension, currency
$$;
comment on function coherence.by_dimension is 'R-04: coherence.served counted, from what is kept; what people said and what agencies plan in rows of their own';

create or replace function coherence.by_kind(moment timestamp with time zone)
    returns table (kind text, organisations bigint, inputs bigint, comments bigint, responses bigint, plans bigint)
    language sql stable as
$$
with each_one as (
    select organisation, sum(inputs) as inputs, sum(comments) as comments, sum(responses) as responses, sum(plans) as plans
    from (select organisation, count(*) as inputs, 0 as comments, 0 as responses, 0 as plans from priorities.said group by 1
          union all
          select organisation, 0, count(*), 0, 0 from comments.said group by 1
          union all
          select organisation, 0, 0, count(*), 0 from responses.said
          where rounds.phase(round_state, opens_at, closes_at, moment) not in ('PLANNED', 'ANNOUNCED', 'OPENING', 'OPEN') group by 1
          union all
          select organisation, 0, 0, 0, count(*) from coherence.plans_traced(moment) group by 1) act
    group by 1),
of_kind as materialized (
    select actors.kind_of(organisation) as kind, e.* from each_one e)
select kind, case when kind is not null then count(*) end, sum(inputs)::bigint, sum(comments)::bigint, sum(responses)::bigint, sum(plans)::bigint
from of_kind group by 1
$$;

create function coherence.kept_otherwise(moment timestamp with time zone) returns setof uuid
    language sql stable as
$$
with kept as materialized (select * from coherence.plans_traced(moment)),
     counted as materialized (select * from coherence.plan_trace(moment)),
     kept_parts as materialized (select * from coherence.parts_served(moment)),
     counted_parts as materialized (
         select * from coherence.served(moment) where kind in ('GOAL', 'PLAN'))
select id from (table kept except all table counted) more
union
select id from (table counted except all table kept) less
union
select id from (table kept_parts except all table counted_parts) more
union
select id from (table counted_parts except all table kept_parts) less
$$;
comment on function coherence.kept_otherwise is 'The goals and plans that are kept otherwise than they are when everything is worked out anew; none, unless something was changed past the triggers';
--rollback empty
