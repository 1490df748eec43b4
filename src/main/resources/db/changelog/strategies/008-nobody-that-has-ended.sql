--liquibase formatted sql

--changeset strategies:008-nobody-that-has-ended splitStatements:false
create trigger still_there before insert on strategies.signatory
    for each row execute function actors.still_there('ministry');
create trigger still_there before update of ministry on strategies.section
    for each row when (new.ministry is distinct from old.ministry)
execute function actors.still_there('ministry');
create function strategies.signature_is_awaited() returns trigger
    language plpgsql as
$$
begin
    if exists (select from strategies.signatory n join strategies.strategy s on s.id = n.strategy
               where n.ministry = new.id and n.signed_by is null and s.state = 'REVISED') then
        raise exception 'A ministry whose signature is awaited does not end before it signs';
    end if;
    return new;
end
$$;
create trigger signature_is_awaited
    before update on actors.organisation
    for each row when (old.ended_at is null and new.ended_at is not null)
execute function strategies.signature_is_awaited();
--rollback drop function strategies.signature_is_awaited() cascade; drop trigger still_there on strategies.section; drop trigger still_there on strategies.signatory;
