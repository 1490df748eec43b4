--liquibase formatted sql

--changeset actors:018-evidence-files splitStatements:false
create table actors.evidence_content (
    mandate uuid  primary key references actors.mandate,
    bytes   bytea not null check (octet_length(bytes) between 1 and 5242880),
    size    int   not null generated always as (octet_length(bytes)) stored,
    sha256  text  not null generated always as (encode(sha256(bytes), 'hex')) stored check (sha256 ~ '^[0-9a-f]{64}$'),
    unique (mandate, size, sha256)
);
comment on table actors.evidence_content is 'What is in the file that shows how an organisation came to speak for its people; such minutes name people, and are not public';
create table actors.evidence_file (
    mandate uuid primary key,
    name    text not null,
    format  text not null check (format in ('PDF', 'JPEG', 'PNG')),
    size    int  not null,
    sha256  text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint is_what_was_sent foreign key (mandate, size, sha256) references actors.evidence_content (mandate, size, sha256)
);
comment on table actors.evidence_file is 'That a mandate was claimed with a file as evidence: its name, what it is by its first bytes, how large it is and its fingerprint';
call shared.limit_words('actors.evidence_file', 'name 200', 'format 100');
call audit.keep_part('actors.evidence_file', 'actors.mandate', 'r.mandate', 'p.mandate = r.id');
call audit.leave('actors.evidence_content', 'Its fingerprint is kept with the mandate; what is in it would make the ledger larger by each file');
call shared.refuse_change('actors.evidence_file', 'stays_as_it_was_sent', 'true', 'Evidence stays as it was sent');
call shared.refuse_change('actors.evidence_content', 'stays_as_it_was_sent', 'true', 'Evidence stays as it was sent');
create function actors.sent_with_the_claim() returns trigger
    language plpgsql as
$$
begin
    if not exists (select from actors.mandate where id = new.mandate and version = 0 and xmin::text = pg_current_xact_id()::xid::text) then
        raise exception 'Evidence is sent together with the claim';
    end if;
    return new;
end
$$;
create trigger sent_with_the_claim before insert on actors.evidence_content for each row execute function actors.sent_with_the_claim();
create trigger sent_with_the_claim before insert on actors.evidence_file for each row execute function actors.sent_with_the_claim();
create function actors.is_what_it_says() returns trigger
    language plpgsql as
$$
begin
    if not exists (select from actors.evidence_content c
                   where c.mandate = new.mandate
                     and case new.format when 'PDF' then substring(c.bytes from 1 for 5) = '\x255044462d'
                                         when 'JPEG' then substring(c.bytes from 1 for 3) = '\xffd8ff'
                                         else substring(c.bytes from 1 for 8) = '\x89504e470d0a1a0a' end) then
        raise exception 'What a file is, its first bytes say';
    end if;
    return new;
end
$$;
create trigger is_what_it_says before insert on actors.evidence_file for each row execute function actors.is_what_it_says();
--rollback drop table actors.evidence_file, actors.evidence_content; drop function actors.sent_with_the_claim(); drop function actors.is_what_it_says(); delete from audit.kept_table where name in ('actors.evidence_file', 'actors.evidence_content'); call audit.show('actors.mandate');
