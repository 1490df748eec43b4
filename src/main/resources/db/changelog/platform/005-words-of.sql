--liquibase formatted sql

--changeset platform:005-words-of splitStatements:false
create function shared.words_of(written jsonb) returns text
    language sql immutable parallel safe
as
$$
select string_agg(value, E'\n') from jsonb_each_text(written -> 'texts')
$$;
comment on function shared.words_of is 'What a text says in all its languages, for those who look for words; nothing of how it is kept';
--rollback drop function shared.words_of(jsonb);
