--liquibase formatted sql

--changeset responses:005-published-by-others splitStatements:false
create or replace function responses.answers_keep_words() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'INSERT' or (new.intention, new.reason, new.given_at) is distinct from (old.intention, old.reason, old.given_at) then
        new.about := (select jsonb_build_object('title', title, 'summary', summary) from priorities.register where id = new.priority);
    else
        new.about := old.about;
    end if;
    return new;
end
$$;
--rollback empty
