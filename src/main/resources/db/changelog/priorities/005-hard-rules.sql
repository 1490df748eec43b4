--liquibase formatted sql

--changeset priorities:005-said-while-open splitStatements:false
drop function priorities.inputs_are_submitted_while_open() cascade;
drop function priorities.inputs_are_endorsed_while_open() cascade;
create trigger said_while_open
    before update on priorities.input
    for each row when (old.state = 'DRAFT' and new.state <> 'DRAFT')
execute function rounds.said_while_open('COLLECT', 'submitted_at');
create function priorities.returned_words_come_back_in_time() returns trigger
    language plpgsql as
$$
begin
    perform rounds.hold_unanswered(new.round);
    return new;
end
$$;
comment on function priorities.returned_words_come_back_in_time is 'A question of the convenor may still be answered after the end of the round, until it is called answered';
create trigger returned_words_come_back_in_time
    before update on priorities.input
    for each row when (old.state = 'RETURNED' and new.state = 'SUBMITTED')
execute function priorities.returned_words_come_back_in_time();
create function priorities.others_endorse_what_is_public() returns trigger
    language plpgsql as
$$
declare
    endorsed priorities.input;
begin
    select * into endorsed from priorities.input where id = new.input for share;
    if endorsed.state is distinct from 'PUBLISHED' or endorsed.organisation = new.organisation then
        raise exception 'What is public is endorsed, and by others than those who said it';
    end if;
    perform rounds.hold_open(endorsed.round, new.organisation, 'COLLECT', new.endorsed_at);
    return new;
end
$$;
create trigger others_endorse_what_is_public
    before insert or update on priorities.endorsement
    for each row execute function priorities.others_endorse_what_is_public();
--rollback empty

--changeset priorities:005-authors
create trigger in_their_role
    before insert on priorities.input
    for each row execute function actors.in_their_role('SUBMIT_INPUT', 'author', 'An input comes from somebody who may speak for their organisation');
create trigger still_in_their_role
    before update on priorities.input
    for each row when (old.state <> 'SUBMITTED' and new.state = 'SUBMITTED')
execute function actors.in_their_role('SUBMIT_INPUT', 'author', 'An input comes from somebody who may speak for their organisation');
drop function priorities.only_internal_actors_submit() cascade;
--rollback empty

--changeset priorities:005-what-was-said-stays
drop function priorities.words_stay_the_authors() cascade;
call shared.freeze('priorities.input', 'authors_stay', array['id', 'round', 'organisation', 'author', 'created_at', 'salt'],
                   'true', 'Who said something, and where, does not change');
call shared.freeze('priorities.input', 'reference_stays', array['reference'], 'old.reference is not null',
                   'The reference of an input does not change');
call shared.freeze('priorities.input', 'what_was_said_stays',
                   array['kind', 'language', 'title', 'words', 'place', 'people_affected', 'dimension', 'authorship', 'submitted_at'],
                   'old.state in (''SUBMITTED'', ''PUBLISHED'', ''WITHDRAWN'') or old.state = ''RETURNED'' and new.state <> ''SUBMITTED''',
                   'What was said stays as it was said; who was asked about it answers with all of it anew');
call shared.refuse_change('priorities.input', 'resubmitted_later',
                          'old.state = ''RETURNED'' and new.state = ''SUBMITTED'' and new.submitted_at <= old.submitted_at',
                          'What is said anew has a time of its own');
call shared.refuse_change('priorities.input', 'nobody_becomes_better_known',
                          'old.state <> ''DRAFT'' and array_position(array[''NAMED'', ''ORGANISATION'', ''PROTECTED''], new.authorship)'
                          ' < array_position(array[''NAMED'', ''ORGANISATION'', ''PROTECTED''], old.authorship)',
                          'Who was not named when something was said is not named later');
call shared.refuse_change('priorities.input', 'answered_is_not_sent_back',
                          'new.state = ''RETURNED'' and new.outcome is not null or old.outcome is not null and new.outcome is null',
                          'What was answered is not sent back, and keeps an answer');
--rollback empty

--changeset priorities:005-register-stays
call shared.freeze('priorities.priority', 'origin_stays', array['id', 'reference', 'owner', 'split_from', 'created_at'],
                   'true', 'Where a priority comes from does not change');
call shared.freeze('priorities.priority', 'settled_words_stay', array['title', 'summary', 'dimension', 'reason', 'merged_into'],
                   'old.state <> ''OPEN''', 'A priority is reworded only while it is open');
--rollback drop trigger settled_words_stay on priorities.priority; drop trigger origin_stays on priorities.priority;

--changeset priorities:005-answered-rounds splitStatements:false
create function priorities.every_input_has_its_answer() returns trigger
    language plpgsql as
$$
begin
    if exists (select from priorities.input
               where round = new.id and state in ('SUBMITTED', 'PUBLISHED') and outcome is null) then
        raise exception 'A round is answered when every input has its answer';
    end if;
    return new;
end
$$;
create trigger every_input_has_its_answer
    before update on rounds.round
    for each row when (new.state = 'ANSWERED' and old.state <> 'ANSWERED')
execute function priorities.every_input_has_its_answer();
--rollback drop function priorities.every_input_has_its_answer() cascade;
