--liquibase formatted sql

--changeset responses:002-kept-words splitStatements:false
alter table responses.response add column about jsonb;
comment on column responses.response.about is 'The words of the priority as they were answered; none where the answer was given before they were kept';
create or replace view responses.response_content as
select id, jsonb_build_object('round', round, 'priority', priority, 'organisation', organisation, 'intention', intention,
                              'reason', reason, 'language', language)
           || case when about is null then '{}' else jsonb_build_object('about', about) end as content
from responses.response;
create function responses.answers_keep_words() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'INSERT' or (new.intention, new.reason, new.given_at) is distinct from (old.intention, old.reason, old.given_at) then
        new.about := (select jsonb_build_object('title', title, 'summary', summary) from priorities.priority where id = new.priority);
    else
        new.about := old.about;
    end if;
    return new;
end
$$;
create trigger answers_keep_words
    before insert or update on responses.response
    for each row execute function responses.answers_keep_words();
--rollback drop function responses.answers_keep_words() cascade; alter table responses.response drop column about cascade;
