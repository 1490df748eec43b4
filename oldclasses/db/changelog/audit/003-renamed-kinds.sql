--liquibase formatted sql

--changeset audit:003-renamed-kinds splitStatements:false
create function audit.current_kind(kind text) returns text
    language sql immutable as
$$ select case kind when 'strategies.comment' then 'comments.comment' else kind end $$;
comment on function audit.current_kind(text) is 'What a kind of subject is called today: lines written before a table moved keep the old name';
create function audit.names_of(kind text) returns text[]
    language sql immutable as
$$ select case audit.current_kind(kind) when 'comments.comment' then array['comments.comment', 'strategies.comment']
                                        else array[kind] end $$;
comment on function audit.names_of(text) is 'Every name that a kind of subject has had';
create or replace function audit.content(kind text, subject uuid) returns jsonb
    language plpgsql stable as
$$
declare
    current text := audit.current_kind(kind);
    found jsonb;
begin
    execute format('select content from %I.%I where id = $1', split_part(current, '.', 1), split_part(current, '.', 2) || '_content')
        into found using subject;
    return found;
end
$$;
--rollback drop function audit.names_of(text); drop function audit.current_kind(text);
