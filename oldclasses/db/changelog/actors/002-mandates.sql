--liquibase formatted sql

--changeset actors:002-mandates splitStatements:false
alter table actors.mandate
    add column claimed_by uuid,
    add column verified_by uuid,
    add constraint another_verifies check (verified_by <> claimed_by);
comment on column actors.mandate.verified_by is 'Never who claimed it: R-87, nothing about rights comes from one person alone';
create function actors.mandates_are_claimed_first() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'CLAIMED' or new.claimed_by is null then
            raise exception 'A mandate is claimed before it is verified';
        end if;
    elsif new.state = 'VERIFIED' and old.state <> 'VERIFIED' and (old.state <> 'CLAIMED' or new.verified_by is null) then
        raise exception 'A mandate that was claimed is verified by somebody else';
    elsif new.claimed_by is distinct from old.claimed_by then
        raise exception 'Who claimed a mandate does not change';
    end if;
    return new;
end
$$;
create trigger mandates_are_claimed_first
    before insert or update on actors.mandate
    for each row execute function actors.mandates_are_claimed_first();
--rollback drop function actors.mandates_are_claimed_first() cascade; alter table actors.mandate drop column claimed_by, drop column verified_by;
