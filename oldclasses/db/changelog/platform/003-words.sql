--liquibase formatted sql

--changeset platform:003-words splitStatements:false
create function shared.words_ok(words text, longest int) returns boolean
    language sql immutable parallel safe
    return char_length(words) <= longest
           and words !~ '[\u0001-\u0008\u000B-\u001F\u007F-\u009F\u202D\u202E]'
           and words is nfc normalized;
comment on function shared.words_ok(text, int) is 'What org.mizizi.shared.Writing accepts: at most so many characters in one form, none of them invisible';
create function shared.words_ok(words text[], longest int) returns boolean
    language sql immutable parallel safe
    return not exists (select from unnest(words) as word where not shared.words_ok(word, longest));
comment on function shared.words_ok(text[], int) is 'The same of each';
create function shared.words_ok(document jsonb, longest int) returns boolean
    language sql immutable parallel safe
    return octet_length(document::text) <= 10000000
           and not exists (select from jsonb_path_query(document, 'strict $.**') as part
                           where jsonb_typeof(part) = 'string' and not shared.words_ok(part #>> '{}', longest));
comment on function shared.words_ok(jsonb, int) is 'The same of every text in a document, however deep';
create procedure shared.limit_words(held regclass, variadic limits text[])
    language plpgsql as
$$
declare
    column_limit text;
begin
    foreach column_limit in array limits loop
        execute format('alter table %s add constraint %I check (shared.words_ok(%I, %s)) not valid', held,
                       split_part(column_limit, ' ', 1) || '_words', split_part(column_limit, ' ', 1),
                       split_part(column_limit, ' ', 2)::int);
    end loop;
end
$$;
comment on procedure shared.limit_words(regclass, text[]) is 'Limits columns of words, each given as its name and its greatest number of characters; rows of before are left as they are';
create procedure shared.unlimit_words(held regclass)
    language plpgsql as
$$
declare
    rule name;
begin
    for rule in select conname from pg_constraint
                where conrelid = held and contype = 'c' and pg_get_constraintdef(oid) like '%words\_ok(%' loop
        execute format('alter table %s drop constraint %I', held, rule);
    end loop;
end
$$;
--rollback drop procedure shared.unlimit_words(regclass);
--rollback drop procedure shared.limit_words(regclass, text[]);
--rollback drop function shared.words_ok(jsonb, int);
--rollback drop function shared.words_ok(text[], int);
--rollback drop function shared.words_ok(text, int);

--changeset platform:003-words-of-every-table
call shared.limit_words('country.country', 'name 200', 'disclaimer 2000', 'time_zone 100', 'languages 100');
call shared.limit_words('country.dimension', 'code 100', 'name 200');
call shared.limit_words('country.phase', 'evidence 2000');
call shared.limit_words('country.place', 'code 100', 'name 200');
call shared.limit_words('country.policy', 'code 100', 'title 200');
call shared.limit_words('actors.organisation', 'reference 100', 'kind 100', 'name 200', 'description 2000');
call shared.limit_words('actors.member', 'subject 100', 'name 200', 'email 200', 'language 100', 'roles 100');
call shared.limit_words('actors.mandate', 'constituency 200', 'how_chosen 2000', 'evidence 2000');
call shared.limit_words('traceability.node', 'reference 100', 'title 200', 'words 10000');
call shared.limit_words('traceability.link', 'evidence 2000', 'words 4000', 'words_language 100', 'answered_about 10000');
call shared.limit_words('rounds.round', 'reference 100', 'title 200', 'description 2000', 'shortening 2000');
call shared.limit_words('priorities.input', 'reference 100', 'title 200', 'words 10000', 'return_reason 2000', 'reason 2000');
call shared.limit_words('priorities.priority', 'reference 100', 'title 200', 'summary 2000', 'reason 2000');
call shared.limit_words('rankings.ballot', 'places 100');
call shared.limit_words('rankings.draft', 'places 100');
call shared.limit_words('rankings.alternative', 'reference 100', 'title 200', 'summary 2000', 'dimension 100', 'fingerprint 100');
call shared.limit_words('rankings.publication', 'file_name 200', 'fingerprint 100', 'ballots 100000000');
call shared.limit_words('strategies.strategy', 'title 200');
call shared.limit_words('strategies.section', 'title 200');
call shared.limit_words('strategies.paragraph', 'text 10000', 'consulted_text 10000');
call shared.limit_words('strategies.objective', 'title 200');
call shared.limit_words('strategies.goal', 'reference 100', 'title 200', 'description 10000', 'consulted_description 10000', 'marks 200');
call shared.limit_words('comments.comment', 'reference 100', 'text 4000', 'reason 2000', 'changed_text 10000');
call shared.limit_words('memory.kept_form', 'form 200', 'object 200', 'started_from 200');
call shared.limit_words('responses.response', 'reason 2000', 'about 2000');
call shared.limit_words('plans.plan', 'reference 100');
call shared.limit_words('plans.working_copy', 'content 10000');
call shared.limit_words('plans.revision', 'title 200', 'summary 2000', 'contested_note 2000');
call shared.limit_words('plans.consultation', 'who 200', 'said 600', 'changed 600');
call shared.limit_words('plans.decision', 'reasons 2000', 'conditions 2000');
call shared.limit_words('notifications.notice', 'message 100', 'arguments 10000', 'path 200');
call shared.limit_words('shared.reference_counter', 'kind 100');
call shared.limit_words('audit.entry', 'action 100', 'subject_kind 100', 'before_hash 100', 'after_hash 100', 'previous_hash 100', 'hash 100');
--rollback call shared.unlimit_words('country.country');
--rollback call shared.unlimit_words('country.dimension');
--rollback call shared.unlimit_words('country.phase');
--rollback call shared.unlimit_words('country.place');
--rollback call shared.unlimit_words('country.policy');
--rollback call shared.unlimit_words('actors.organisation');
--rollback call shared.unlimit_words('actors.member');
--rollback call shared.unlimit_words('actors.mandate');
--rollback call shared.unlimit_words('traceability.node');
--rollback call shared.unlimit_words('traceability.link');
--rollback call shared.unlimit_words('rounds.round');
--rollback call shared.unlimit_words('priorities.input');
--rollback call shared.unlimit_words('priorities.priority');
--rollback call shared.unlimit_words('rankings.ballot');
--rollback call shared.unlimit_words('rankings.draft');
--rollback call shared.unlimit_words('rankings.alternative');
--rollback call shared.unlimit_words('rankings.publication');
--rollback call shared.unlimit_words('strategies.strategy');
--rollback call shared.unlimit_words('strategies.section');
--rollback call shared.unlimit_words('strategies.paragraph');
--rollback call shared.unlimit_words('strategies.objective');
--rollback call shared.unlimit_words('strategies.goal');
--rollback call shared.unlimit_words('comments.comment');
--rollback call shared.unlimit_words('memory.kept_form');
--rollback call shared.unlimit_words('responses.response');
--rollback call shared.unlimit_words('plans.plan');
--rollback call shared.unlimit_words('plans.working_copy');
--rollback call shared.unlimit_words('plans.revision');
--rollback call shared.unlimit_words('plans.consultation');
--rollback call shared.unlimit_words('plans.decision');
--rollback call shared.unlimit_words('notifications.notice');
--rollback call shared.unlimit_words('shared.reference_counter');
--rollback call shared.unlimit_words('audit.entry');
