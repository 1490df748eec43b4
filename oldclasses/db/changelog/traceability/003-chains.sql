--liquibase formatted sql

--changeset traceability:003-declined
alter table traceability.node
    drop constraint node_standing_check,
    add constraint node_standing_check check (standing in ('HIDDEN', 'PUBLIC', 'IN_FORCE', 'DECLINED', 'WITHDRAWN'));
comment on table traceability.node is 'Everything that can be an end of a link, kept up to date by the module that owns it. HIDDEN: not yet public; IN_FORCE: an adopted goal, an approved or running plan; DECLINED: a plan that can be read and is the end of no chain';
--rollback alter table traceability.node drop constraint node_standing_check, add constraint node_standing_check check (standing in ('HIDDEN', 'PUBLIC', 'IN_FORCE', 'WITHDRAWN'));

--changeset traceability:003-chains splitStatements:false
create function traceability.weakness(state text) returns int
    language sql immutable parallel safe as
$$
select case state when 'CONFIRMED' then 1 when 'PARTLY' then 2 when 'DISPUTED' then 4 when 'WITHDRAWN' then 4 else 3 end
$$;
comment on function traceability.weakness is 'How weak an answer makes a chain: 1 confirmed, 2 partly, 3 open, 4 broken';

create function traceability.weakness(kind text, standing text) returns int
    language sql immutable parallel safe as
$$
select case when standing = 'IN_FORCE' or standing = 'PUBLIC' and kind <> 'GOAL' then 1 else 4 end
$$;
comment on function traceability.weakness(text, text) is 'How weak an end makes the chain that it is part of: a goal carries only while it is in force, a plan that was declined or withdrawn ends nothing';

create function traceability.strength(weakness int) returns text
    language sql immutable parallel safe as
$$
select (array['CONFIRMED', 'PARTLY', 'OPEN', 'BROKEN'])[weakness]
$$;

create function traceability.chains_back(origin uuid) returns table (id uuid, cited text, strength text)
    language sql stable as
$$
with recursive chain(id, weakness) as (
    select origin, 1
    union
    select l.upstream,
           greatest(c.weakness, traceability.weakness(l.state), traceability.weakness(u.kind, u.standing),
                    case when l.claimed_for = u.owner then 3 else 1 end)
    from chain c
    join traceability.link l on l.downstream = c.id and l.state <> 'WITHDRAWN'
    join traceability.node u on u.id = l.upstream and u.standing <> 'HIDDEN')
select c.id, max(near.state), traceability.strength(min(c.weakness))
from chain c
left join traceability.link near on near.downstream = origin and near.upstream = c.id and near.state <> 'WITHDRAWN'
where c.id <> origin
group by c.id
$$;
comment on function traceability.chains_back is 'All that an end goes back to: the state of the link where it is cited itself, and how well the best chain holds';

create function traceability.chains_on(origin uuid) returns table (id uuid, cited text, strength text)
    language sql stable as
$$
with recursive chain(id, weakness) as (
    select origin, 1
    union
    select l.downstream,
           greatest(c.weakness, traceability.weakness(l.state), traceability.weakness(d.kind, d.standing),
                    case when l.claimed_for = u.owner then 3 else 1 end)
    from chain c
    join traceability.link l on l.upstream = c.id and l.state <> 'WITHDRAWN'
    join traceability.node u on u.id = l.upstream
    join traceability.node d on d.id = l.downstream and d.standing <> 'HIDDEN')
select c.id, max(near.state), traceability.strength(min(c.weakness))
from chain c
left join traceability.link near on near.upstream = origin and near.downstream = c.id and near.state <> 'WITHDRAWN'
where c.id <> origin
group by c.id
$$;
comment on function traceability.chains_on is 'All that follows from an end: the state of the link where it is cited itself, and how well the best chain holds';
--rollback drop function traceability.chains_on(uuid); drop function traceability.chains_back(uuid); drop function traceability.strength(int); drop function traceability.weakness(text, text); drop function traceability.weakness(text);

--changeset traceability:003-own-claims splitStatements:false
create function traceability.nobody_confirms_own_claims() returns trigger
    language plpgsql as
$$
begin
    if new.state in ('CONFIRMED', 'PARTLY', 'DISPUTED') and new.answered_for = new.claimed_for
        and (tg_op = 'INSERT' or (new.state, new.answered_at) is distinct from (old.state, old.answered_at)) then
        raise exception 'Nobody answers a link that their own organisation claimed';
    end if;
    return new;
end
$$;
create trigger nobody_confirms_own_claims
    before insert or update on traceability.link
    for each row execute function traceability.nobody_confirms_own_claims();
--rollback drop function traceability.nobody_confirms_own_claims() cascade;
