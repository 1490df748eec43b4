--liquibase formatted sql

--changeset coherence:012-serves-by-dimension splitStatements:false
-- What a goal carries is added up by dimension before it is spread over all that cite it: 151 claims are then six rows.
create or replace function coherence.serves(these uuid[], moment timestamp with time zone)
    returns table (id uuid, dimension text, part numeric, confirmed numeric)
    language sql stable as
$$
with named as materialized (
    select c.*, (select d.dimension from priorities.of_dimension d where d.id = c.upstream) as dimension
    from coherence.claims(these, moment) c),
claimed as materialized (
    select c.id, (select d.dimension from priorities.of_dimension d where d.id = c.upstream) as dimension, c.confirmed, c.part
    from coherence.claims(array(select distinct upstream from named where upstream_kind = 'GOAL'), moment) c),
carried as materialized (
    select id, dimension, confirmed, sum(part) as part from claimed group by id, dimension, confirmed),
each_one as (
    select n.id, coalesce(n.dimension, c.dimension) as dimension, n.part * coalesce(c.part, 1) as part,
           n.confirmed and coalesce(c.confirmed, true) as confirmed
    from named n
    left join carried c on c.id = n.upstream)
select id, dimension, sum(part), coalesce(sum(part) filter (where confirmed and dimension is not null), 0)
from each_one
group by id, dimension
$$;
--rollback empty

--changeset coherence:012-carried
alter table coherence.kept_end add column parts uuid, add column confirmed_parts uuid;
comment on column coherence.kept_end.parts is 'What a goal carries, as coherence.carried has it: while that is the same, nothing changes in what cites the goal';
--rollback alter table coherence.kept_end drop column parts, drop column confirmed_parts;

--changeset coherence:012-kept-closer splitStatements:false
create function coherence.carried(these uuid[], moment timestamp with time zone)
    returns table (id uuid, parts uuid, confirmed_parts uuid)
    language sql stable as
$$
select c.id, md5(string_agg(concat_ws(' ', c.upstream, d.dimension), ',' order by c.upstream))::uuid,
       md5(string_agg(c.upstream::text, ',' order by c.upstream) filter (where c.confirmed))::uuid
from coherence.claims(these, moment) c
left join lateral (select o.dimension from priorities.of_dimension o where o.id = c.upstream) d on true
group by c.id
$$;
comment on function coherence.carried is 'Which claims of these goals count in what cites them, by their dimensions, and which of them are confirmed: each by its fingerprint';

create or replace function coherence.keep(these uuid[], moment timestamp with time zone) returns void
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
    update coherence.kept_end e
    set parts = c.parts, confirmed_parts = c.confirmed_parts
    from coherence.carried(array(select id from coherence.kept_end where id = any (these) and kind = 'GOAL'), moment) c
    where e.id = c.id;
    insert into coherence.kept_part (id, kind, dimension, currency, planned, confirmed)
    select id, kind, dimension, currency, planned, confirmed from coherence.served_by(these, moment);
end
$$;

create function coherence.keep_parts(these uuid[], moment timestamp with time zone) returns void
    language plpgsql as
$$
begin
    update coherence.kept_end e
    set since = t.since, until = t.until
    from coherence.turns(these, moment) t
    where e.id = t.id and (e.since, e.until) is distinct from (t.since, t.until);
    with anew as materialized (select * from coherence.served_by(these, moment)),
    gone as (
        delete from coherence.kept_part k
        where k.id = any (these)
          and not exists (select from anew a where a.id = k.id and a.dimension is not distinct from k.dimension))
    insert into coherence.kept_part as k (id, kind, dimension, currency, planned, confirmed)
    select id, kind, dimension, currency, planned, confirmed from anew
    on conflict (id, dimension) do update set currency = excluded.currency, planned = excluded.planned, confirmed = excluded.confirmed
    where (k.currency, k.planned, k.confirmed) is distinct from (excluded.currency, excluded.planned, excluded.confirmed);
end
$$;
comment on function coherence.keep_parts is 'Works out anew which dimensions these plans serve, and writes what has changed';

create or replace function coherence.keep_what_moved() returns trigger
    language plpgsql security definer set search_path = '' as
$$
declare
    moment constant timestamp with time zone := clock_timestamp() + make_interval(secs => (select ahead from shared.demo_clock));
    everything boolean;
    these      uuid[];
    carrying   uuid[];
    before     coherence.kept_end[];
    following  uuid[];
begin
    -- The first of them all works out what all have moved; the others find that theirs is gone.
    if not exists (select from coherence.moved where id = new.id) then
        return null;
    end if;
    perform pg_advisory_xact_lock(hashtext('coherence.kept'));
    -- Through the claims of a goal only parts reach what cites it, so these wait until it is known whether they have changed.
    with recursive told as (
        delete from coherence.moved where transaction = pg_current_xact_id() returning place, steps),
    reached (id, steps, carrying) as (
        select t.place, t.steps::int,
               t.steps = 1 and exists (select from coherence.kept_end e where e.id = t.place and e.kind = 'GOAL')
        from told t
        union
        select c.downstream, r.steps - 1,
               r.steps = 2 and exists (select from coherence.kept_end e where e.id = c.downstream and e.kind = 'GOAL')
        from reached r
        join traceability.claim c on c.upstream = r.id
        where r.steps > 0 and not r.carrying)
    select bool_or(r.id is null), array_agg(distinct r.id), array_agg(distinct r.id) filter (where r.carrying)
    into everything, these, carrying
    from reached r;
    if everything then
        perform coherence.keep_all(moment);
        return null;
    end if;
    these := array(select id from coherence.kept_end where id = any (these)
                   union select id from traceability.goal_in_force where id = any (these)
                   union select id from plans.in_force where id = any (these));
    if these = '{}' then
        return null;
    end if;
    before := array(select e from coherence.kept_end e where e.id = any (carrying));
    perform coherence.keep(these, moment);
    following := array(
        select c.downstream
        from unnest(before) b
        left join coherence.kept_end e on e.id = b.id
        join traceability.claim c on c.upstream = b.id
        where (b.parts, b.since, b.until) is distinct from (e.parts, e.since, e.until)
        union
        select w.downstream
        from unnest(before) b
        join coherence.kept_end e on e.id = b.id
        join traceability.weighs(moment) w on w.upstream = b.id and w.weighs = 'CONFIRMED'
        where b.confirmed_parts is distinct from e.confirmed_parts
        except
        select unnest(these));
    following := array(select id from coherence.kept_end where id = any (following));
    if following <> '{}' then
        perform coherence.keep_parts(following, moment);
    end if;
    return null;
end
$$;

create function coherence.input_moved() returns trigger
    language plpgsql security definer set search_path = '' as
$$
begin
    -- Of what nobody has cited yet nothing is kept.
    if exists (select from traceability.claim where upstream = new.id) then
        insert into coherence.moved (place, steps) values (new.id, 2);
    end if;
    return null;
end
$$;
drop trigger figures_are_told on priorities.input;
create trigger figures_are_told after update of state, dimension on priorities.input
    for each row when ('PUBLISHED' in (old.state, new.state) and (new.state, new.dimension) is distinct from (old.state, old.dimension))
    execute function coherence.input_moved();
select coherence.keep_all(now() + make_interval(secs => (select ahead from shared.demo_clock)));
--rollback drop trigger figures_are_told on priorities.input; drop function coherence.input_moved(); drop function coherence.keep_parts(uuid[], timestamp with time zone); drop function coherence.carried(uuid[], timestamp with time zone);
