--liquibase formatted sql

--changeset traceability:010-who-speaks-now
create view traceability.author as
with own as not materialized (
    select n.id as node, n.owner as organisation, n.owner_shown as shown, not n.owner_shown as protects
    from traceability.node n
    where n.kind = 'INPUT' and n.standing = 'PUBLIC'
    union all
    select l.downstream, i.owner, i.owner_shown, not i.owner_shown
    from traceability.link l
    join traceability.node i on i.id = l.upstream
    where l.downstream_level = 2 and l.state <> 'WITHDRAWN' and i.standing = 'PUBLIC'
    union all
    select goal, organisation, true, false
    from traceability.responsible)
select each.node, each.organisation, bool_or(each.shown) as shown, bool_or(each.protects) as protects
from (select node, organisation, shown, protects from own
      union all
      select o.node, p.speaker, o.shown, o.protects
      from own o
      join actors.spoken_for p on p.organisation = o.organisation) each
group by each.node, each.organisation;
comment on view traceability.author is 'Whose an end is or has been: of an input the one who said it, of a priority everyone who said one of its published inputs, of a goal the responsible ministries, and whoever has spoken for one of them; also those that have ended since. shown: by name; protects: an author of protected inputs';

create view traceability.said as
select n.id as input, n.owner as organisation, n.owner_shown as shown
from traceability.node n
where n.kind = 'INPUT' and n.standing = 'PUBLIC'
  and not exists (select from actors.passed_on p where p.organisation = n.owner)
union all
select n.id, p.speaker, n.owner_shown
from traceability.node n
join actors.passed_on p on p.organisation = n.owner
where n.kind = 'INPUT' and n.standing = 'PUBLIC' and p.speaker is not null;
comment on view traceability.said is 'Who speaks today for what was said: its author, or the organisation that one became part of; nobody where it was closed';
create or replace view traceability.voice as
select s.input as node, s.organisation, s.shown, not s.shown as protects
from traceability.said s
union all
select l.downstream, s.organisation, bool_or(s.shown), bool_or(not s.shown)
from traceability.link l
join traceability.said s on s.input = l.upstream
where l.downstream_level = 2 and l.state <> 'WITHDRAWN'
group by l.downstream, s.organisation
union all
select each.goal, each.organisation, true, false
from (select r.goal, r.organisation from traceability.responsible r
      where not exists (select from actors.passed_on p where p.organisation = r.organisation)
      union
      select r.goal, p.speaker from traceability.responsible r
      join actors.passed_on p on p.organisation = r.organisation
      where p.speaker is not null) each;
comment on view traceability.voice is 'Who is asked about what cites an end: its authors, and in the place of one that was merged the one it became part of; nobody in the place of one that was closed. The convenor owns nothing. shown: by name; protects: an author of protected inputs';

create or replace view traceability.heard as
select l.id as link, l.downstream, l.upstream, l.claimed_for, l.changed_at, asked.asked,
       asked.protects or coalesce(own.protects, false) as protects, given.confirmed, given.partly, given.disputed,
       case when given.earlier > 0 and given.fresh = 0 then given.earlier_verdict end as earlier,
       case when traceability.weakness(d.kind, d.standing) = 1 then greatest(l.claimed_at, d.asking_since, l.changed_at) end as asked_at,
       case when l.state = 'WITHDRAWN' then 'WITHDRAWN'
            when given.fresh > 0 then traceability.verdict(given.confirmed, given.partly, given.disputed)
            when given.earlier > 0 then 'TO_RECONFIRM'
            when asked.asked = 0 and own.protects is not null then 'OWN'
            else 'OPEN' end as verdict
from traceability.link l
join traceability.node d on d.id = l.downstream
left join actors.passed_on claimant on claimant.organisation = l.claimed_for
cross join lateral (
    select count(*) filter (where a.fresh) as fresh,
           count(*) filter (where a.fresh and a.said = 'CONFIRMED') as confirmed,
           count(*) filter (where a.fresh and a.said = 'PARTLY') as partly,
           count(*) filter (where a.said = 'DISPUTED') as disputed,
           count(*) filter (where not a.fresh) as earlier,
           traceability.verdict(count(*) filter (where a.said = 'CONFIRMED'), count(*) filter (where a.said = 'PARTLY'),
                                count(*) filter (where a.said = 'DISPUTED')) as earlier_verdict
    from (select said, l.changed_at is null or given_at > l.changed_at as fresh
          from traceability.link_answer where link = l.id and stands) a) given
cross join lateral (
    select coalesce(sum(greatest(o.answers, 1)), 0)::bigint as asked, coalesce(bool_or(o.protects), false) as protects
    from (select each.organisation, bool_or(each.protects) as protects, sum(each.answers) as answers
          from (select v.organisation, v.protects, 0 as answers from traceability.voice v
                where v.node = l.upstream and v.organisation <> coalesce(claimant.speaker, l.claimed_for)
                union all
                select coalesce(s.speaker, a.organisation), coalesce(w.protects, not a.shown), 1
                from traceability.link_answer a
                left join actors.passed_on s on s.organisation = a.organisation
                left join traceability.author w on w.node = l.upstream and w.organisation = a.organisation
                where a.link = l.id and a.stands) each
          group by each.organisation) o) asked
cross join lateral (
    select bool_or(v.protects) as protects from traceability.voice v
    where v.node = l.upstream and v.organisation = coalesce(claimant.speaker, l.claimed_for)) own;

create or replace view traceability.still_asked as
select l.id as link, v.organisation, v.shown
from traceability.link l
join traceability.node d on d.id = l.downstream
join traceability.node u on u.id = l.upstream
left join actors.passed_on claimant on claimant.organisation = l.claimed_for
join traceability.voice v on v.node = l.upstream and v.organisation <> coalesce(claimant.speaker, l.claimed_for)
where l.state <> 'WITHDRAWN' and traceability.weakness(d.kind, d.standing) = 1 and u.standing <> 'WITHDRAWN'
  and not exists (select from traceability.link_answer a
                  left join actors.passed_on s on s.organisation = a.organisation
                  where a.link = l.id and coalesce(s.speaker, a.organisation) = v.organisation and a.stands
                    and (l.changed_at is null or a.given_at > l.changed_at));
comment on view traceability.still_asked is 'Who has still to answer: everyone who is asked about a claim that is public, and has said nothing of it as it is now, nor has one that became part of it';
--rollback empty

--changeset traceability:009-separation splitStatements:false
create or replace function traceability.confirmed_chain(origin uuid, but uuid[], direct boolean, moment timestamp with time zone)
    returns boolean
    language sql stable as
$$
with recursive chain(id) as (
    select s.upstream
    from traceability.standing(moment) s
    join traceability.node u on u.id = s.upstream
    where s.downstream = origin and s.weighs = 'CONFIRMED' and traceability.weakness(u.kind, u.standing) = 1
      and not (direct and u.kind = 'GOAL')
    union
    select s.upstream
    from chain c
    join traceability.standing(moment) s on s.downstream = c.id and s.weighs = 'CONFIRMED'
    join traceability.node u on u.id = s.upstream
    where traceability.weakness(u.kind, u.standing) = 1)
select exists (
    select from chain c
    join traceability.node i on i.id = c.id
    where i.kind = 'INPUT' and i.owner_shown and i.owner <> all (but)
      and actors.speaks_now(i.owner) <> all (select actors.speaks_now(b) from unnest(but) as b))
$$;
create or replace function traceability.only_those_asked_answer() returns trigger
    language plpgsql as
$$
declare
    about traceability.link;
begin
    perform actors.go_on(array(select organisation from traceability.link_answer where link = new.link and stands));
    select * into about from traceability.link where id = new.link;
    if about.state = 'WITHDRAWN'
        and not exists (select from traceability.link_answer
                        where link = new.link and actors.speaks_now(organisation) = new.organisation and stands and said = 'DISPUTED') then
        raise exception 'A claim that was taken back is answered only by those who dispute it';
    end if;
    if new.organisation in (about.claimed_for, actors.speaks_now(about.claimed_for)) then
        raise exception 'Nobody answers a link that their own organisation claimed';
    end if;
    if not exists (select from traceability.voice where node = about.upstream and organisation = new.organisation) then
        raise exception 'Only those who said what is cited, or are responsible for it, answer a link';
    end if;
    new.about := jsonb_build_object('downstream', traceability.words_of(about.downstream),
                                    'upstream', traceability.words_of(about.upstream));
    new.stands := true;
    new.shown := coalesce((select shown from traceability.voice where node = about.upstream and organisation = new.organisation), false);
    update traceability.link_answer set stands = false
    where link = new.link and stands
      and (organisation = new.organisation
           or organisation in (select p.organisation from actors.spoken_for p where p.speaker = new.organisation and p.since <= new.given_at));
    return new;
end
$$;
create or replace function traceability.one_answer_stands() returns trigger
    language plpgsql as
$$
begin
    if not exists (select from traceability.link_answer
                   where link = new.link and actors.speaks_now(organisation) = actors.speaks_now(new.organisation) and stands) then
        raise exception 'An answer stands until another takes its place';
    end if;
    return null;
end
$$;
comment on function traceability.one_answer_stands is 'Nobody''s word about a link vanishes: of each who has answered, one answer stands; where two have become one, the last of either';
--rollback empty

--changeset traceability:010-what-follows
create view traceability.said_again as
select earlier.id as earlier, later.id as later
from traceability.link_answer earlier
join traceability.link_answer later on later.link = earlier.link and later.id <> earlier.id
left join actors.spoken_for s on s.organisation = earlier.organisation and s.speaker = later.organisation and s.since <= later.given_at
where later.organisation = earlier.organisation or s.since is not null;
comment on view traceability.said_again is 'Any two answers to a link of which one would take the place of the other, if it was given later: of one organisation, or of whoever spoke for it then';
update audit.kept_table
set follows = 'select a.id from traceability.link_answer a where a.stands = (a.id in (select s.earlier from traceability.said_again s'
              ' left join audit.beginnings(''traceability.link_answer'') b on b.id = s.earlier'
              ' left join audit.beginnings(''traceability.link_answer'') c on c.id = s.later'
              ' where coalesce(c.sequence, 0) > coalesce(b.sequence, 0)))'
where name = 'traceability.link_answer';
--rollback empty
