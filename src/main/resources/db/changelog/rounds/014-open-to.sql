--liquibase formatted sql

--changeset rounds:014-open-to splitStatements:false
create function rounds.open_to(asked uuid, for_what text, moment timestamp with time zone)
    returns table (id uuid, reference text, title jsonb, subject uuid, closes_at timestamp with time zone)
    language sql stable as
$$
    select r.id, r.reference, r.title, r.subject, r.closes_at
    from rounds.round r join rounds.invitation i on i.round = r.id
    where i.organisation = asked and r.purpose = for_what and rounds.phase(r.state, r.opens_at, r.closes_at, moment) = 'OPEN'
$$;
comment on function rounds.open_to is 'Published: the rounds of a purpose to which an organisation is invited, as far as they are open at a moment';
--rollback drop function rounds.open_to(uuid, text, timestamp with time zone);
