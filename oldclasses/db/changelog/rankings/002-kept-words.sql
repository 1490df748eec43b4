--liquibase formatted sql

--changeset rankings:002-kept-words
alter table rankings.alternative
    add column reference   text,
    add column title       jsonb,
    add column summary     jsonb,
    add column dimension   text,
    add column fingerprint text;
comment on column rankings.alternative.title is 'The words people vote on, copied when they were fixed; whatever becomes of the priority, ballots and results keep them';
comment on column rankings.alternative.fingerprint is 'SHA-256 of title and summary as copied; none where the words were carried over later, from how the priority read then';
alter table rankings.alternative disable trigger alternatives_are_fixed;
update rankings.alternative a
set reference = p.reference, title = p.title, summary = p.summary, dimension = p.dimension
from priorities.priority p where p.id = a.priority;
alter table rankings.alternative enable trigger alternatives_are_fixed;
alter table rankings.alternative
    alter column reference set not null,
    alter column title     set not null,
    alter column summary   set not null,
    alter column dimension set not null;
create or replace view rankings.alternative_content as
select round as id,
       jsonb_build_object('priorities', jsonb_agg(priority order by position))
       || case when bool_and(fingerprint is not null) then jsonb_build_object('words', jsonb_agg(fingerprint order by position))
               else '{}' end as content
from rankings.alternative group by round;
--rollback alter table rankings.alternative drop column reference, drop column title cascade, drop column summary, drop column dimension, drop column fingerprint cascade;

--changeset rankings:002-words-are-copied splitStatements:false
create function rankings.words_are_copied() returns trigger
    language plpgsql as
$$
begin
    select p.reference, p.title, p.summary, p.dimension, encode(sha256(convert_to(p.title::text || E'\n' || p.summary::text, 'UTF8')), 'hex')
    into strict new.reference, new.title, new.summary, new.dimension, new.fingerprint
    from priorities.priority p where p.id = new.priority and p.state in ('OPEN', 'IN_STRATEGY')
    for share;
    return new;
end
$$;
create trigger words_are_copied
    before insert on rankings.alternative
    for each row execute function rankings.words_are_copied();
--rollback drop function rankings.words_are_copied() cascade;

--changeset rankings:002-ranked-words-stay splitStatements:false
create function rankings.rounds_holding(ranked uuid) returns setof rounds.round
    language sql stable as
$$
select r.* from rankings.alternative a join rounds.round r on r.id = a.round
where a.priority = ranked and r.state not in ('CLOSED', 'ANSWERED')
$$;
comment on function rankings.rounds_holding(uuid) is 'The rounds that are not over yet and in which the priority is ranked: until then nobody changes it';
create function rankings.ranked_words_stay() returns trigger
    language plpgsql as
$$
begin
    if ((new.title, new.summary, new.dimension) is distinct from (old.title, old.summary, old.dimension)
        or new.state <> old.state and new.state in ('MERGED_INTO', 'SPLIT'))
        and exists (select from rankings.rounds_holding(old.id)) then
        raise exception 'What is being ranked is neither reworded nor merged nor split';
    end if;
    return new;
end
$$;
create trigger ranked_words_stay
    before update on priorities.priority
    for each row execute function rankings.ranked_words_stay();
--rollback drop function rankings.ranked_words_stay() cascade; drop function rankings.rounds_holding(uuid);
