--liquibase formatted sql

--changeset actors:010-two-people-settle splitStatements:false
create function actors.two_people_settle() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'PROPOSED' or not actors.has_role(new.proposed_by, 'ADMINISTRATOR') then
            raise exception 'A change is first proposed, by an administrator';
        end if;
    elsif old.state <> 'PROPOSED' then
        raise exception 'A proposed change is settled once';
    elsif new.state in ('CONFIRMED', 'REFUSED') and not actors.has_role(new.settled_by, 'CONVENOR', 'ADMINISTRATOR') then
        raise exception 'The convenor or another administrator confirms a proposed change';
    end if;
    return new;
end
$$;
comment on function actors.two_people_settle is 'Keeps a table of proposals as one person proposed and another settled them (R-87): its columns state, proposed_by and settled_by';
comment on function actors.founding_is_over is 'Published: whether anything but the founding has happened. The ledger only grows, so no founding begins again';
--rollback drop function actors.two_people_settle() cascade;
