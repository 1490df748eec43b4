--liquibase formatted sql

--changeset rankings:007-as-many-as-were-promised splitStatements:false
create or replace function rankings.published_after_closing() returns trigger
    language plpgsql as
$$
declare
    over rounds.calendar;
begin
    select * into over from rounds.calendar where id = new.round and purpose = 'RANK' and state in ('CLOSED', 'ANSWERED');
    if not found then
        raise exception 'Ballots are published when their round has closed';
    end if;
    if (select count(*) from rankings.ballot where round = new.round) < country.setting('BALLOTS_TO_SHOW', over.opens_at) then
        raise exception 'So few ballots would tell how single organisations ranked';
    end if;
    return new;
end
$$;
--rollback empty
