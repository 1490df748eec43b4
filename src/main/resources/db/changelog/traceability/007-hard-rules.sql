--liquibase formatted sql

--changeset traceability:007-ends-that-count splitStatements:false
create function traceability.linked_to_what_counts() returns trigger
    language plpgsql as
$$
begin
    if not exists (select from traceability.node where id = new.upstream and standing in ('PUBLIC', 'IN_FORCE')) then
        raise exception 'Nothing is linked to what is not public or no longer counts';
    end if;
    if exists (select from traceability.node where id = new.downstream and standing = 'WITHDRAWN') then
        raise exception 'Nothing that was withdrawn is linked';
    end if;
    return new;
end
$$;
create trigger linked_to_what_counts
    before insert on traceability.link
    for each row execute function traceability.linked_to_what_counts();
create trigger linked_again_to_what_counts
    before update on traceability.link
    for each row when (old.state = 'WITHDRAWN' and new.state <> 'WITHDRAWN')
execute function traceability.linked_to_what_counts();
--rollback drop function traceability.linked_to_what_counts() cascade;

--changeset traceability:007-one-guard-of-moves
drop function traceability.links_are_claimed_or_withdrawn() cascade;
--rollback empty

--changeset traceability:007-what-was-said-stays
call shared.freeze('traceability.link', 'earlier_answers_stay',
                   array['id', 'answered_by', 'answered_for', 'answered_at', 'words', 'words_language', 'answered_about'], 'true',
                   'What was answered stays as it was answered');
call shared.freeze('traceability.node', 'protected_owners_stay_so', array['owner_shown'], 'not old.owner_shown',
                   'Whoever was protected when something was said is not told later');
--rollback drop trigger protected_owners_stay_so on traceability.node; drop trigger earlier_answers_stay on traceability.link;
