--liquibase formatted sql

--changeset traceability:008-published splitStatements:false
create function traceability.counts(kind text, standing text) returns boolean
    language sql immutable parallel safe as
$$ select standing = 'IN_FORCE' or standing = 'PUBLIC' and kind <> 'GOAL' $$;
comment on function traceability.counts is 'Whether an end is one that chains lead through: a goal that is in force, and whatever else is public';
create or replace function traceability.weakness(kind text, standing text) returns int
    language sql immutable parallel safe as
$$
select case when traceability.counts(kind, standing) then 1 else 4 end
$$;

create view traceability.claim as
select id, downstream, upstream from traceability.link where state <> 'WITHDRAWN';
comment on view traceability.claim is 'Published: every claim that was not taken back, however it is answered';
create view traceability.follower as
select l.upstream, d.id, d.kind, d.reference, d.standing, traceability.counts(d.kind, d.standing) as counts
from traceability.link l
join traceability.node d on d.id = l.downstream
where l.state <> 'WITHDRAWN';
comment on view traceability.follower is 'Published: everything that claims to follow from an end, and whether it counts';
create view traceability.cited as
select l.downstream, u.id, u.kind, traceability.counts(u.kind, u.standing) as counts
from traceability.link l
join traceability.node u on u.id = l.upstream
where l.state <> 'WITHDRAWN';
comment on view traceability.cited is 'Published: every end that something claims to follow from, and whether it counts';
create view traceability.goal_in_force as
select id from traceability.node where kind = 'GOAL' and traceability.counts(kind, standing);
comment on view traceability.goal_in_force is 'Published: every goal of the version in force, by its identity over all versions';

comment on view traceability.heard is 'Published: every claim: how many are asked about it, what those who answered have said, and what that comes to. A dispute counts until the one who disputed has answered again, other answers only while they are about the ends as they are; only whether an open question is overdue depends on the day';
comment on function traceability.standing is 'Published: how every claim stands at a moment. weighs: what counts in chains, where an earlier answer counts for some time after an end has changed; if_open: what is told where a state would give a protected author away';
comment on function traceability.confirmed_chain is 'Published: whether confirmed links lead all the way to an input that a named organisation other than these has said. direct: by a chain that begins with a link to an input or a priority';
--rollback drop view traceability.goal_in_force; drop view traceability.cited; drop view traceability.follower; drop view traceability.claim; create or replace function traceability.weakness(kind text, standing text) returns int language sql immutable parallel safe as $$ select case when standing = 'IN_FORCE' or standing = 'PUBLIC' and kind <> 'GOAL' then 1 else 4 end $$; drop function traceability.counts(text, text);
