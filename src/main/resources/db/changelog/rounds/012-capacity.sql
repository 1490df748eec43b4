--liquibase formatted sql

--changeset rounds:012-capacity
create table rounds.capacity (
    organisation uuid primary key references actors.organisation,
    hours        numeric(5, 1) not null
        constraint plausible_capacity check (hours > 0 and hours <= 2000 and hours * 2 = trunc(hours * 2)),
    stated_by    uuid not null references actors.member,
    stated_at    timestamp(6) with time zone not null
);
comment on table rounds.capacity is 'R-51: how many hours a month a body of the government has for answering what it is asked, as it last stated; the ledger keeps what it stated before. At most as many as Capacities in Java takes';
call audit.keep('rounds.capacity', row_id => 'r.organisation');
create trigger in_their_role
    before insert or update on rounds.capacity
    for each row execute function actors.in_their_role('LIMIT_REQUESTS', 'stated_by', 'A ministry says how much it can be asked, and nobody else');
create trigger still_there before insert on rounds.capacity
    for each row execute function actors.still_there('organisation');
--rollback drop table rounds.capacity; delete from audit.kept_table where name = 'rounds.capacity';
