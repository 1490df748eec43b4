--liquibase formatted sql

--changeset rankings:003-publication splitStatements:false
create table rankings.publication (
    round        uuid primary key references rounds.round,
    file_name    text not null unique,
    ballots      text not null,
    fingerprint  text not null,
    published_at timestamp(6) with time zone not null,
    check (fingerprint = encode(sha256(convert_to(ballots, 'UTF8')), 'hex'))
);
comment on table rankings.publication is 'The ballots of a closed ranking without names, as a PrefLib file: written once, at closing, under a permanent public address';
create view rankings.publication_content as
select round as id, jsonb_build_object('file', file_name, 'sha256', fingerprint) as content from rankings.publication;
create function rankings.published_after_closing() returns trigger
    language plpgsql as
$$
begin
    if not exists (select from rounds.round where id = new.round and purpose = 'RANK' and state in ('CLOSED', 'ANSWERED')) then
        raise exception 'Ballots are published when their round has closed';
    end if;
    if (select count(*) from rankings.ballot where round = new.round) < 5 then
        raise exception 'So few ballots would tell how single organisations ranked';
    end if;
    return new;
end
$$;
create trigger published_after_closing
    before insert on rankings.publication
    for each row execute function rankings.published_after_closing();
create trigger publications_are_kept
    before update or delete on rankings.publication
    for each row execute function rankings.refuse_change();
--rollback drop table rankings.publication cascade; drop function rankings.published_after_closing();
