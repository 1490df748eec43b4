--liquibase formatted sql

--changeset traceability:002-kept-words
alter table traceability.node add column words jsonb;
comment on column traceability.node.words is 'What is said there at more length, as the module that owns it last described it';
alter table traceability.link add column answered_about jsonb;
comment on column traceability.link.answered_about is 'The words of both ends at the moment of the answer; none where it was given before they were kept';
create or replace view traceability.link_content as
select id, jsonb_build_object('downstream', downstream, 'upstream', upstream, 'relation', relation, 'evidence', evidence,
                              'state', state, 'claimed_by', claimed_by, 'claimed_for', claimed_for,
                              'answered_by', answered_by, 'answered_for', answered_for, 'words', words)
           || case when answered_about is null then '{}' else jsonb_build_object('answered_about', answered_about) end as content
from traceability.link;
--rollback alter table traceability.node drop column words; alter table traceability.link drop column answered_about cascade;

--changeset traceability:002-answers-keep-words splitStatements:false
create function traceability.words_of(described uuid) returns jsonb
    language sql stable as
$$
select jsonb_build_object('title', title, 'words', words) from traceability.node where id = described
$$;
create function traceability.answers_keep_words() returns trigger
    language plpgsql as
$$
begin
    if new.state not in ('CONFIRMED', 'PARTLY', 'DISPUTED') then
        return new;
    end if;
    if tg_op = 'INSERT' or (new.state, new.words, new.answered_at) is distinct from (old.state, old.words, old.answered_at) then
        new.answered_about := jsonb_build_object('downstream', traceability.words_of(new.downstream),
                                                 'upstream', traceability.words_of(new.upstream));
    else
        new.answered_about := old.answered_about;
    end if;
    return new;
end
$$;
create trigger answers_keep_words
    before insert or update on traceability.link
    for each row execute function traceability.answers_keep_words();
--rollback drop function traceability.answers_keep_words() cascade; drop function traceability.words_of(uuid);
