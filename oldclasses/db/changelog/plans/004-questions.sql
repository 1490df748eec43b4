--liquibase formatted sql

--changeset plans:004-questions
alter table plans.decision
    add column questions jsonb not null default '[]' check (jsonb_typeof(questions) = 'array'),
    add constraint only_a_return_asks check (outcome = 'RETURNED' or questions = '[]');
comment on column plans.decision.questions is 'What a return asks, one by one, in the order of their numbers from 1; a return without any asks its reasons';
create table plans.reply (
    decision uuid not null references plans.decision,
    question int  not null check (question > 0),
    plan     uuid not null,
    revision int  not null,
    words    text not null check (words <> ''),
    primary key (decision, question),
    foreign key (plan, revision) references plans.revision
);
comment on table plans.reply is 'What the authors of a returned plan answered to one question, submitted with the version that followed and in its language';
create index reply_by_plan on plans.reply (plan, revision);
call shared.limit_words('plans.decision', 'questions 2000');
call shared.limit_words('plans.reply', 'words 2000');
--rollback drop table plans.reply;
--rollback alter table plans.decision drop column questions;

--changeset plans:004-questions-read
create or replace view plans.plan_content as
select p.id, jsonb_build_object('reference', reference, 'organisation', organisation, 'state', state, 'revision', revision,
         'last_edited_by', last_edited_by, 'submitted_by', submitted_by,
         'working_copy', (select w.content from plans.working_copy w where w.plan = p.id),
         'submitted', (select jsonb_agg(d.content order by d.number) from plans.document d where d.plan = p.id))
       || coalesce((select jsonb_build_object('replies', jsonb_agg(jsonb_build_object('decision', r.decision, 'question', r.question,
                                                                                      'words', r.words)
                                                                   order by r.revision, r.question))
                    from plans.reply r where r.plan = p.id having count(*) > 0), '{}') as content
from plans.plan p;
create or replace view plans.decision_content as
select id, jsonb_build_object('plan', plan, 'revision', revision, 'organisation', organisation, 'person', person, 'outcome', outcome,
                              'reasons', reasons, 'conditions', conditions, 'rule', rule)
           || case when questions = '[]' then '{}' else jsonb_build_object('questions', questions) end as content
from plans.decision;
--rollback create or replace view plans.plan_content as
--rollback select p.id, jsonb_build_object('reference', reference, 'organisation', organisation, 'state', state, 'revision', revision,
--rollback          'last_edited_by', last_edited_by, 'submitted_by', submitted_by,
--rollback          'working_copy', (select w.content from plans.working_copy w where w.plan = p.id),
--rollback          'submitted', (select jsonb_agg(d.content order by d.number) from plans.document d where d.plan = p.id)) as content
--rollback from plans.plan p;
--rollback create or replace view plans.decision_content as
--rollback select id, jsonb_build_object('plan', plan, 'revision', revision, 'organisation', organisation, 'person', person, 'outcome', outcome,
--rollback                               'reasons', reasons, 'conditions', conditions, 'rule', rule) as content
--rollback from plans.decision;

--changeset plans:004-replies-follow-their-question splitStatements:false
create function plans.replies_follow_their_question() returns trigger
    language plpgsql as
$$
begin
    if not exists (select from plans.decision
                   where id = new.decision and plan = new.plan and revision = new.revision - 1 and outcome = 'RETURNED'
                     and new.question <= greatest(1, jsonb_array_length(questions))) then
        raise exception 'A reply answers a question that was asked of the version before';
    end if;
    return new;
end
$$;
create trigger replies_follow_their_question
    before insert or update on plans.reply
    for each row execute function plans.replies_follow_their_question();
--rollback drop function plans.replies_follow_their_question() cascade;
