--liquibase formatted sql

--changeset traceability:012-who-replies-now splitStatements:false
create or replace function traceability.only_claimants_reply() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'UPDATE' and (new.answer, new.organisation) is not distinct from (old.answer, old.organisation) then
        return new;
    end if;
    if new.organisation is distinct from (select actors.speaks_now(l.claimed_for) from traceability.link_answer a
                                          join traceability.link l on l.id = a.link where a.id = new.answer) then
        raise exception 'Only the claimant replies to an answer';
    end if;
    return new;
end
$$;
--rollback empty
