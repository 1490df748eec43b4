--liquibase formatted sql

--changeset traceability:004-answers
alter table traceability.node add column asking_since timestamp(6) with time zone;
comment on column traceability.node.asking_since is 'Since when it counts, so that those it cites are asked; what counted before questions had a due day asks from the day they got one';
update traceability.node set asking_since = now() where standing = 'IN_FORCE' or standing = 'PUBLIC' and kind <> 'GOAL';
alter table traceability.link add column changed_at timestamp(6) with time zone;
comment on column traceability.link.changed_at is 'When an end, or the evidence, last changed in substance: answers of before are asked again';
comment on column traceability.link.state is 'WITHDRAWN when the claim is taken back. Every other value means that it stands: how it stands is derived from the answers (traceability.heard). Answers that older rows hold are in traceability.link_answer, where they were given by one who is asked';
create or replace view traceability.link_content as
select id, jsonb_build_object('downstream', downstream, 'upstream', upstream, 'relation', relation, 'evidence', evidence,
                              'state', state, 'claimed_by', claimed_by, 'claimed_for', claimed_for,
                              'answered_by', answered_by, 'answered_for', answered_for, 'words', words)
           || case when answered_about is null then '{}' else jsonb_build_object('answered_about', answered_about) end
           || case when changed_at is null then '{}' else jsonb_build_object('changed_at', extract(epoch from changed_at)) end as content
from traceability.link;

create table traceability.responsible (
    goal         uuid not null references traceability.node,
    organisation uuid not null,
    primary key (goal, organisation)
);
comment on table traceability.responsible is 'The ministries that are responsible for a goal, and asked whether what cites it serves it';
insert into traceability.responsible (goal, organisation)
select g.id, s.ministry
from strategies.goal g
join strategies.signatory s on s.strategy = g.strategy
join traceability.node n on n.id = g.id;

create table traceability.link_answer (
    id             uuid primary key,
    link           uuid    not null references traceability.link,
    organisation   uuid    not null,
    person         uuid    not null,
    said           text    not null check (said in ('CONFIRMED', 'PARTLY', 'DISPUTED')),
    words          text    check (words <> ''),
    words_language text,
    given_at       timestamp(6) with time zone not null,
    about          jsonb,
    stands         boolean not null default true,
    shown          boolean not null,
    check (said = 'CONFIRMED' or words is not null),
    check ((words is null) = (words_language is null))
);
comment on table traceability.link_answer is 'One organisation''s word about one link. It may change its mind: every earlier answer stays, the last one stands';
comment on column traceability.link_answer.about is 'The words of both ends at the moment of the answer; none where it was given before they were kept';
comment on column traceability.link_answer.shown is 'Whether the organisation could be named when it answered: what was given unnamed stays so';
create unique index one_answer_stands on traceability.link_answer (link, organisation) where stands;
create index link_answer_by_link on traceability.link_answer (link, given_at);
create index link_answer_by_organisation on traceability.link_answer (organisation, given_at);
create view traceability.link_answer_content as
select id, jsonb_build_object('link', link, 'organisation', organisation, 'person', person, 'said', said, 'words', words,
                              'words_language', words_language, 'given_at', extract(epoch from given_at), 'about', about) as content
from traceability.link_answer;
create table traceability.link_reply (
    id             uuid primary key,
    answer         uuid not null unique references traceability.link_answer,
    organisation   uuid not null,
    person         uuid not null,
    words          text not null check (words <> ''),
    words_language text not null,
    given_at       timestamp(6) with time zone not null
);
comment on table traceability.link_reply is 'What the claimant says to an answer; it changes nothing in how the claim stands';
create view traceability.link_reply_content as
select id, jsonb_build_object('answer', answer, 'organisation', organisation, 'person', person, 'words', words,
                              'words_language', words_language, 'given_at', extract(epoch from given_at)) as content
from traceability.link_reply;
--rollback drop table traceability.link_reply cascade; drop table traceability.link_answer cascade; drop table traceability.responsible; create or replace view traceability.link_content as select id, jsonb_build_object('downstream', downstream, 'upstream', upstream, 'relation', relation, 'evidence', evidence, 'state', state, 'claimed_by', claimed_by, 'claimed_for', claimed_for, 'answered_by', answered_by, 'answered_for', answered_for, 'words', words) || case when answered_about is null then '{}' else jsonb_build_object('answered_about', answered_about) end as content from traceability.link; alter table traceability.link drop column changed_at; alter table traceability.node drop column asking_since;

--changeset traceability:004-voices
create view traceability.voice as
select n.id as node, n.owner as organisation, n.owner_shown as shown, not n.owner_shown as protects
from traceability.node n
where n.kind = 'INPUT' and n.standing = 'PUBLIC'
union all
select l.downstream, i.owner, bool_or(i.owner_shown), bool_or(not i.owner_shown)
from traceability.link l
join traceability.node i on i.id = l.upstream
where l.downstream_level = 2 and l.state <> 'WITHDRAWN' and i.standing = 'PUBLIC'
group by l.downstream, i.owner
union all
select goal, organisation, true, false
from traceability.responsible;
comment on view traceability.voice is 'Who is asked about what cites an end: of an input the one who said it, of a priority everyone who said one of its published inputs, of a goal the responsible ministries. The convenor owns nothing. shown: by name; protects: an author of protected inputs';
--rollback drop view traceability.voice;

--changeset traceability:004-answers-carried-over
insert into traceability.link_answer (id, link, organisation, person, said, words, words_language, given_at, about, shown)
select gen_random_uuid(), l.id, l.answered_for, l.answered_by, l.state, nullif(l.words, ''),
       case when nullif(l.words, '') is not null then coalesce(l.words_language, 'en') end, l.answered_at, l.answered_about,
       (select v.shown from traceability.voice v where v.node = l.upstream and v.organisation = l.answered_for)
from traceability.link l
where l.state in ('CONFIRMED', 'PARTLY', 'DISPUTED') and l.answered_for <> l.claimed_for
  and exists (select from traceability.voice v where v.node = l.upstream and v.organisation = l.answered_for);
--rollback empty

--changeset traceability:004-answers-limited
call shared.limit_words('traceability.link_answer', 'words 4000', 'words_language 100', 'about 10000');
call shared.limit_words('traceability.link_reply', 'words 4000', 'words_language 100');
--rollback call shared.unlimit_words('traceability.link_answer'); call shared.unlimit_words('traceability.link_reply');

--changeset traceability:004-heard splitStatements:false
create function traceability.verdict(confirmed bigint, partly bigint, disputed bigint) returns text
    language sql immutable parallel safe as
$$
select case when 2 * disputed >= confirmed + partly + disputed then 'DISPUTED'
            when 2 * confirmed > confirmed + partly + disputed then 'CONFIRMED'
            else 'PARTLY' end
$$;
comment on function traceability.verdict is 'What answers come to, at least one being given: disputed by at least half of them, confirmed by more than half, partly otherwise';

create view traceability.heard as
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
    select count(*) as asked, coalesce(bool_or(o.protects), false) as protects
    from (select organisation, bool_or(protects) as protects
          from (select v.organisation, v.protects from traceability.voice v
                where v.node = l.upstream and v.organisation <> l.claimed_for
                union all
                select a.organisation, false from traceability.link_answer a where a.link = l.id and a.stands) each
          group by organisation) o) asked
cross join lateral (
    select bool_or(v.protects) as protects from traceability.voice v
    where v.node = l.upstream and v.organisation = l.claimed_for) own;
comment on view traceability.heard is 'A dispute counts until the one who disputed has answered again, other answers only while they are about the ends as they are. How many are asked about a link, what those who answered have said, and what that comes to; only whether an open question is overdue depends on the day';
--rollback drop view traceability.heard; drop function traceability.verdict(bigint, bigint, bigint);

--changeset traceability:004-standing splitStatements:false
create function traceability.standing(moment timestamp with time zone)
    returns table (link uuid, downstream uuid, upstream uuid, claimed_for uuid, state text, earlier text, weighs text,
                   if_open text, due_at timestamp with time zone, asked bigint, confirmed bigint, partly bigint, disputed bigint,
                   protects boolean)
    language sql stable as
$$
select h.link, h.downstream, h.upstream, h.claimed_for,
       case when h.verdict <> 'OPEN' then h.verdict when h.asked = 0 then 'UNANSWERED' else open.state end,
       h.earlier,
       case when h.verdict = 'TO_RECONFIRM'
                 and moment < h.changed_at + (select make_interval(days => country.setting('DAYS_TO_RECONFIRM', moment)))
            then h.earlier else h.verdict end,
       open.state, open.due_at, h.asked, h.confirmed, h.partly, h.disputed, h.protects
from traceability.heard h
cross join lateral (
    select due.at as due_at, case when moment >= due.at then 'UNANSWERED' else 'CLAIMED' end as state
    from (select h.asked_at + (select make_interval(days => country.setting('DAYS_TO_ANSWER', moment))) as at) due) open
$$;
comment on function traceability.standing is 'How every claim stands at a moment. weighs: what counts in chains, where an earlier answer counts for some time after an end has changed; if_open: what is told where a state would give a protected author away';

create function traceability.chains_back(origin uuid, moment timestamp with time zone)
    returns table (id uuid, cited text, strength text)
    language sql stable as
$$
with recursive chain(id, weakness) as (
    select origin, 1
    union
    select s.upstream, greatest(c.weakness, traceability.weakness(s.weighs), traceability.weakness(u.kind, u.standing))
    from chain c
    join traceability.standing(moment) s on s.downstream = c.id and s.state <> 'WITHDRAWN'
    join traceability.node u on u.id = s.upstream and u.standing <> 'HIDDEN')
select c.id, max(case when near.state = 'OWN' and near.protects then near.if_open else near.state end),
       traceability.strength(min(c.weakness))
from chain c
left join traceability.standing(moment) near on near.downstream = origin and near.upstream = c.id and near.state <> 'WITHDRAWN'
where c.id <> origin
group by c.id
$$;
comment on function traceability.chains_back(uuid, timestamp with time zone) is 'All that an end goes back to at a moment: the state of the link where it is cited itself, and how well the best chain holds';

create function traceability.chains_on(origin uuid, moment timestamp with time zone)
    returns table (id uuid, cited text, strength text)
    language sql stable as
$$
with recursive chain(id, weakness) as (
    select origin, 1
    union
    select s.downstream, greatest(c.weakness, traceability.weakness(s.weighs), traceability.weakness(d.kind, d.standing))
    from chain c
    join traceability.standing(moment) s on s.upstream = c.id and s.state <> 'WITHDRAWN'
    join traceability.node d on d.id = s.downstream and d.standing <> 'HIDDEN')
select c.id, max(case when near.state = 'OWN' and near.protects then near.if_open else near.state end),
       traceability.strength(min(c.weakness))
from chain c
left join traceability.standing(moment) near on near.upstream = origin and near.downstream = c.id and near.state <> 'WITHDRAWN'
where c.id <> origin
group by c.id
$$;
comment on function traceability.chains_on(uuid, timestamp with time zone) is 'All that follows from an end at a moment: the state of the link where it is cited itself, and how well the best chain holds';

create function traceability.confirmed_chain(origin uuid, but uuid[], direct boolean, moment timestamp with time zone)
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
    where i.kind = 'INPUT' and i.owner_shown and i.owner <> all (but))
$$;
comment on function traceability.confirmed_chain is 'Whether confirmed links lead all the way to an input that a named organisation other than these has said. direct: by a chain that begins with a link to an input or a priority';
drop function traceability.chains_back(uuid);
drop function traceability.chains_on(uuid);
--rollback empty

--changeset traceability:004-only-those-asked-answer splitStatements:false
create function traceability.only_those_asked_answer() returns trigger
    language plpgsql as
$$
declare
    about traceability.link;
begin
    select * into about from traceability.link where id = new.link;
    if about.state = 'WITHDRAWN'
        and not exists (select from traceability.link_answer
                        where link = new.link and organisation = new.organisation and stands and said = 'DISPUTED') then
        raise exception 'A claim that was taken back is answered only by those who dispute it';
    end if;
    if about.claimed_for = new.organisation then
        raise exception 'Nobody answers a link that their own organisation claimed';
    end if;
    if not exists (select from traceability.voice where node = about.upstream and organisation = new.organisation) then
        raise exception 'Only those who said what is cited, or are responsible for it, answer a link';
    end if;
    new.about := jsonb_build_object('downstream', traceability.words_of(about.downstream),
                                    'upstream', traceability.words_of(about.upstream));
    new.stands := true;
    new.shown := coalesce((select shown from traceability.voice where node = about.upstream and organisation = new.organisation), false);
    update traceability.link_answer set stands = false where link = new.link and organisation = new.organisation and stands;
    return new;
end
$$;
create trigger only_those_asked_answer
    before insert on traceability.link_answer
    for each row execute function traceability.only_those_asked_answer();
create function traceability.answers_stay() returns trigger
    language plpgsql as
$$
begin
    if new.stands or (new.id, new.link, new.organisation, new.person, new.said, new.words, new.words_language, new.given_at, new.about, new.shown)
        is distinct from (old.id, old.link, old.organisation, old.person, old.said, old.words, old.words_language, old.given_at, old.about, old.shown) then
        raise exception 'An answer stays as it was given; another one takes its place';
    end if;
    return new;
end
$$;
create trigger answers_stay
    before update on traceability.link_answer
    for each row execute function traceability.answers_stay();
create function traceability.only_claimants_reply() returns trigger
    language plpgsql as
$$
begin
    if new.organisation is distinct from (select l.claimed_for from traceability.link_answer a
                                          join traceability.link l on l.id = a.link where a.id = new.answer) then
        raise exception 'Only the claimant replies to an answer';
    end if;
    return new;
end
$$;
create trigger only_claimants_reply
    before insert or update on traceability.link_reply
    for each row execute function traceability.only_claimants_reply();
drop function traceability.only_the_owner_answers() cascade;
drop function traceability.answers_keep_words() cascade;
drop function traceability.nobody_confirms_own_claims() cascade;
create function traceability.links_are_claimed_or_withdrawn() returns trigger
    language plpgsql as
$$
begin
    if new.state not in ('CLAIMED', 'WITHDRAWN') then
        raise exception 'What is said of a link is an answer';
    end if;
    return new;
end
$$;
create function traceability.ends_and_owners_stay() returns trigger
    language plpgsql as
$$
begin
    raise exception 'What a link joins, who claims it and whose an end is stay as they are';
end
$$;
create trigger ends_and_claimants_stay
    before update of downstream, downstream_level, upstream, upstream_level, claimed_for on traceability.link
    for each row when ((new.downstream, new.upstream, new.claimed_for) is distinct from (old.downstream, old.upstream, old.claimed_for))
execute function traceability.ends_and_owners_stay();
create trigger owners_stay
    before update of kind, level, owner on traceability.node
    for each row when ((new.kind, new.owner) is distinct from (old.kind, old.owner))
execute function traceability.ends_and_owners_stay();
create trigger links_are_claimed_or_withdrawn
    before insert or update on traceability.link
    for each row execute function traceability.links_are_claimed_or_withdrawn();
--rollback drop function traceability.ends_and_owners_stay() cascade; drop function traceability.only_claimants_reply() cascade; drop function traceability.links_are_claimed_or_withdrawn() cascade; drop function traceability.answers_stay() cascade; drop function traceability.only_those_asked_answer() cascade;
