--liquibase formatted sql

--changeset strategies:004-discard
create trigger only_drafts_are_thrown_away
    before delete on strategies.strategy
    for each row when (old.state <> 'DRAFT') execute function shared.others_have_seen_it();
--rollback drop trigger only_drafts_are_thrown_away on strategies.strategy;

--changeset strategies:004-sections-of-drafts splitStatements:false
create function strategies.only_drafts_lose_text() returns trigger
    language plpgsql as
$$
declare
    of uuid := old.strategy;
begin
    if exists (select from strategies.strategy s where s.id = of and s.state <> 'DRAFT') then
        raise exception 'What others have seen is not thrown away';
    end if;
    return old;
end
$$;
create trigger only_drafts_lose_text before delete on strategies.section
    for each row execute function strategies.only_drafts_lose_text();
create trigger only_drafts_lose_text before delete on strategies.objective
    for each row execute function strategies.only_drafts_lose_text();
create trigger only_drafts_lose_text before delete on strategies.goal
    for each row execute function strategies.only_drafts_lose_text();
--rollback drop function strategies.only_drafts_lose_text() cascade;
