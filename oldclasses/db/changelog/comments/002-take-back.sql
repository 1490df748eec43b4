--liquibase formatted sql

--changeset comments:002-take-back splitStatements:false
alter table comments.comment
    add column withdrawn_at timestamp(6) with time zone,
    add constraint only_unanswered_is_withdrawn check (withdrawn_at is null or outcome is null);
comment on column comments.comment.withdrawn_at is 'When its author took it back: it is no longer shown or counted';
create view comments.standing as
select * from comments.comment where withdrawn_at is null;
comment on view comments.standing is 'The comments that lists and counts are of';
create or replace view comments.comment_content as
select id, jsonb_build_object('reference', reference, 'round', round, 'strategy', strategy, 'paragraph', paragraph, 'goal', goal,
                              'organisation', organisation, 'side', side, 'language', language, 'text', text,
                              'outcome', outcome, 'reason', reason, 'changed_text', changed_text, 'rewrites', rewrites)
           || case when withdrawn_at is null then '{}' else jsonb_build_object('withdrawn', true) end as content
from comments.comment;
create function comments.what_was_said_stays() returns trigger
    language plpgsql as
$$
begin
    if old.withdrawn_at is not null then
        raise exception 'A comment that was taken back stays taken back';
    end if;
    if (new.text, new.language, new.organisation, new.author) is distinct from (old.text, old.language, old.organisation, old.author) then
        raise exception 'A comment is never rewritten';
    end if;
    if new.withdrawn_at is not null then
        perform rounds.hold_open(new.round, 'COMMENT', new.withdrawn_at);
    end if;
    return new;
end
$$;
create trigger what_was_said_stays
    before update on comments.comment
    for each row execute function comments.what_was_said_stays();
--rollback drop function comments.what_was_said_stays() cascade; drop view comments.standing; drop view comments.comment_content; alter table comments.comment drop column withdrawn_at; create view comments.comment_content as select id, jsonb_build_object('reference', reference, 'round', round, 'strategy', strategy, 'paragraph', paragraph, 'goal', goal, 'organisation', organisation, 'side', side, 'language', language, 'text', text, 'outcome', outcome, 'reason', reason, 'changed_text', changed_text, 'rewrites', rewrites) as content from comments.comment;

--changeset comments:002-revision splitStatements:false
drop trigger revision_needs_answers on strategies.strategy;
drop function comments.revision_needs_answers();
create function comments.revision_needs_standing_answers() returns trigger
    language plpgsql as
$$
begin
    if new.state = 'REVISED' and old.state <> 'REVISED' then
        if old.state <> 'IN_CONSULTATION' then
            raise exception 'Only a strategy that was consulted on is revised';
        end if;
        if exists (select from comments.standing where strategy = new.id and outcome is null) then
            raise exception 'Every comment needs its answer before the revision';
        end if;
        if not exists (select from comments.standing where strategy = new.id and side = 'INTERNAL') then
            raise exception 'The revision needs internal participants';
        end if;
    end if;
    return new;
end
$$;
create trigger revision_needs_answers
    before update on strategies.strategy
    for each row execute function comments.revision_needs_standing_answers();
--rollback drop function comments.revision_needs_standing_answers() cascade;
