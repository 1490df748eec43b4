--liquibase formatted sql

--changeset coherence:013-handed-on
comment on column coherence.kept_end.parts is 'What a goal hands on to what cites it, as coherence.carried has it, and until when its earlier answers count: while that is the same, nothing changes there';
--rollback empty

--changeset coherence:013-kept-closer splitStatements:false
-- A turn of the goal itself is not to be read from since and until: an earlier one of what the goal cites hides it there, and
-- does not reach what cites the goal.
create or replace function coherence.carried(these uuid[], moment timestamp with time zone)
    returns table (id uuid, parts uuid, confirmed_parts uuid)
    language sql stable as
$$
select g.id, md5(concat_ws(' until ', c.parts, w.turns))::uuid, c.confirmed_parts
from unnest(these) as g (id)
left join (
    select c.id, string_agg(concat_ws(' ', c.upstream, d.dimension), ',' order by c.upstream) as parts,
           md5(string_agg(c.upstream::text, ',' order by c.upstream) filter (where c.confirmed))::uuid as confirmed_parts
    from coherence.claims(these, moment) c
    left join lateral (select o.dimension from priorities.of_dimension o where o.id = c.upstream) d on true
    group by c.id) c on c.id = g.id
left join lateral (
    select string_agg(distinct extract(epoch from w.until)::text, ',' order by extract(epoch from w.until)::text) as turns
    from traceability.weighing w
    where w.downstream = g.id and w.changed_at is not null) w on true
$$;

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
        where b.parts is distinct from e.parts
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
select coherence.keep_all(now() + make_interval(secs => (select ahead from shared.demo_clock)));
--rollback empty
