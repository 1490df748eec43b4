--liquibase formatted sql

--changeset platform:800-discard splitStatements:false
create function shared.others_have_seen_it() returns trigger
    language plpgsql as
$$
begin
    raise exception 'What others have seen is not thrown away';
end
$$;
create trigger only_drafts_are_thrown_away
    before delete on priorities.input
    for each row when (old.state <> 'DRAFT') execute function shared.others_have_seen_it();
create trigger only_drafts_are_thrown_away
    before delete on plans.plan
    for each row when (old.state <> 'DRAFT' or old.revision > 0) execute function shared.others_have_seen_it();
create trigger only_plans_of_rounds_are_thrown_away
    before delete on rounds.round
    for each row when (old.state <> 'PLANNED') execute function shared.others_have_seen_it();
--rollback drop function shared.others_have_seen_it() cascade;
