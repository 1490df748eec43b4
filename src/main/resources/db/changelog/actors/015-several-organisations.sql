--liquibase formatted sql

--changeset actors:015-one-account-several-organisations
call audit.change('actors.member', 'alter table actors.member drop constraint member_subject_key, add constraint once_in_each_organisation unique (subject, organisation)');
comment on table actors.member is 'A person acting for one organisation; subject is the account at the identity provider, which may act for several, as a member of each';
call shared.freeze('actors.member', 'acts_for_one_organisation', array['id', 'organisation'], 'true', 'Whoever acts for another organisation is another member');
--rollback drop trigger acts_for_one_organisation on actors.member; alter table actors.member drop constraint once_in_each_organisation, add constraint member_subject_key unique (subject);

--changeset actors:015-the-same-human splitStatements:false
create function actors.same_human(one uuid, other uuid) returns boolean
    language sql stable as
$$
select one = other
       or exists (select from actors.member a join actors.member b on b.subject = a.subject where a.id = one and b.id = other)
$$;
comment on function actors.same_human is 'Published: whether two members are one human, who has one account. Every rule that asks for another person asks this';
create function actors.belongs_to(who uuid, asked uuid) returns boolean
    language sql stable as
$$
select exists (select from actors.member a join actors.member b on b.subject = a.subject
               where a.id = who and b.organisation = asked and (b.verified or b.id = a.id))
$$;
comment on function actors.belongs_to is 'Published: whether the human behind a member acts for an organisation, as this member or as another';
create function actors.all_organisations_of(who uuid) returns uuid[]
    language sql stable as
$$
select array(select b.organisation from actors.member a join actors.member b on b.subject = a.subject
             where a.id = who and (b.verified or b.id = a.id))
$$;
comment on function actors.all_organisations_of is 'Published: every organisation for which the human behind a member acts';
create function actors.two_humans() returns trigger
    language plpgsql as
$$
declare
    done  jsonb := to_jsonb(new);
    one   uuid  := done ->> tg_argv[0];
    other uuid  := done ->> tg_argv[1];
begin
    if one <> other and actors.same_human(one, other) then
        raise exception '%', tg_argv[2];
    end if;
    return new;
end
$$;
comment on function actors.two_humans is 'The one guard of what two people do, beside the condition that they are two members: the columns that name them, and what is said to one who would be both';
create trigger two_humans_settle
    before update on actors.membership_change
    for each row when (old.state = 'PROPOSED' and new.state in ('CONFIRMED', 'REFUSED'))
execute function actors.two_humans('settled_by', 'proposed_by', 'Another human confirms a change of membership');
create trigger two_humans_settle
    before update on actors.organisation_change
    for each row when (old.state = 'PROPOSED' and new.state in ('CONFIRMED', 'REFUSED'))
execute function actors.two_humans('settled_by', 'proposed_by', 'Another human confirms what is proposed for the register');
create trigger two_humans_verify
    before update on actors.mandate
    for each row when (new.verified_by is distinct from old.verified_by)
execute function actors.two_humans('verified_by', 'claimed_by', 'Another human verifies a mandate');
create function actors.nobody_confirms_their_own() returns trigger
    language plpgsql as
$$
begin
    if exists (select from actors.member where id = new.settled_by and subject = new.subject) then
        raise exception 'Nobody confirms a change of membership that is about themselves';
    end if;
    return new;
end
$$;
create trigger nobody_confirms_their_own
    before update on actors.membership_change
    for each row when (old.state = 'PROPOSED' and new.state = 'CONFIRMED' and new.settled_by <> new.person)
execute function actors.nobody_confirms_their_own();
--rollback drop function actors.nobody_confirms_their_own() cascade; drop function actors.two_humans() cascade; drop function actors.all_organisations_of(uuid); drop function actors.belongs_to(uuid, uuid); drop function actors.same_human(uuid, uuid);

--changeset actors:015-nobody-on-two-sides splitStatements:false
create function actors.go_together(one text, other text) returns boolean
    language sql immutable as
$$
select not array[one, other] && array['CONVENOR', 'AUDITOR', 'ADMINISTRATOR']
       and (one = 'EXTERNAL_OFFICER') = (other = 'EXTERNAL_OFFICER')
       and not array[one, other] @> array['MINISTRY_APPROVER', 'CIVIL_SOCIETY_REPRESENTATIVE']
$$;
comment on function actors.go_together(text, text) is 'Whether one human may have both roles, each in another organisation. The same as TogetherRules in Java';
create function actors.nobody_acts_on_two_sides() returns trigger
    language plpgsql as
$$
begin
    if exists (select from actors.member m, unnest(m.roles) held, unnest(new.roles) got
               where m.subject = new.subject and m.id <> new.id and m.verified and not actors.go_together(held, got)) then
        raise exception 'Nobody acts for one organisation and for another that settles or rests on what it does';
    end if;
    return new;
end
$$;
create trigger nobody_acts_on_two_sides
    before insert or update on actors.member
    for each row when (new.verified)
execute function actors.nobody_acts_on_two_sides();
create function actors.others_judge() returns trigger
    language plpgsql as
$$
declare
    judged actors.mandate := (select m from actors.mandate m where m.id = new.mandate);
    judge  uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
begin
    if actors.belongs_to(judge, judged.organisation)
        or tg_table_name = 'mandate_endorsement' and actors.same_human(judge, judged.claimed_by) then
        raise exception 'Nobody speaks for or against a mandate of an organisation that they act for as well';
    end if;
    return new;
end
$$;
create trigger two_humans_vouch
    before insert on actors.mandate_endorsement
    for each row execute function actors.others_judge('endorsed_by');
create trigger two_humans_contest
    before insert on actors.mandate_contest
    for each row when (new.contested_by is not null)
execute function actors.others_judge('contested_by');
create function actors.each_vouches_once() returns trigger
    language plpgsql as
$$
begin
    if exists (select from actors.mandate_endorsement e
               where e.mandate = new.mandate and e.organisation <> new.organisation and actors.same_human(e.endorsed_by, new.endorsed_by)) then
        raise exception 'Those who verify a mandate together are different people';
    end if;
    return new;
end
$$;
create trigger vouched_once_by_each
    before insert on actors.mandate_endorsement
    for each row execute function actors.each_vouches_once();
--rollback drop function actors.each_vouches_once() cascade; drop function actors.others_judge() cascade; drop function actors.nobody_acts_on_two_sides() cascade; drop function actors.go_together(text, text);

--changeset actors:015-choices splitStatements:false
create table actors.choice (
    subject   text primary key,
    member    uuid not null references actors.member,
    chosen_at timestamp(6) with time zone not null
);
comment on table actors.choice is 'For which organisation somebody who acts for several acts now, as they chose last';
call shared.limit_words('actors.choice', 'subject 100');
call audit.leave('actors.choice', 'For whom somebody acted is said by each of their acts; this only remembers it for the next time');
create function actors.chosen_of_ones_own() returns trigger
    language plpgsql as
$$
begin
    if not exists (select from actors.member where id = new.member and subject = new.subject and verified) then
        raise exception 'One acts for an organisation of one''s own';
    end if;
    return new;
end
$$;
create trigger chosen_of_ones_own
    before insert or update on actors.choice
    for each row execute function actors.chosen_of_ones_own();
create trigger other_nodes_are_told
    after insert or update or delete or truncate on actors.choice
    for each statement execute function shared.tell_other_nodes('ACTORS');
--rollback drop function actors.chosen_of_ones_own() cascade; drop table actors.choice; delete from audit.kept_table where name = 'actors.choice';

--changeset actors:015-erasing-a-human splitStatements:false
create or replace function actors.former(who uuid, account text) returns boolean
    language sql stable as
$$
select exists (select from actors.member m
               where m.id = who and m.subject = account and m.roles = '{}' and not m.verified
                 and exists (select from actors.membership_change c where c.id = m.change and c.kind = 'END'))
       and not exists (select from actors.member m where m.subject = account and m.verified)
$$;
comment on function actors.former is 'Whether a person was a member, acts for no organisation any more, and has not been erased';
create or replace function actors.erase_whom_two_people_would() returns trigger
    language plpgsql security definer set search_path = '' as
$$
declare
    people   uuid[] := array(select m.id from actors.member m where m.subject = new.subject);
    subjects text[];
begin
    select array_agg('actors.membership_change ' || c.id) || (select array_agg('actors.member ' || p) from unnest(people) p) into subjects
    from actors.membership_change c
    where c.person = any (people) or c.subject = new.subject;
    delete from actors.choice where subject = new.subject;
    update actors.member m
    set (subject, name, email, origin, change) =
            (select r.subject, r.name, r.email, r.origin, r.change from jsonb_populate_record(m, actors.left_of(m, new.id)) r),
        version = m.version + 1
    where m.id = any (people);
    update actors.membership_change c
    set (subject, name, email, reason, answer) =
            (select r.subject, r.name, r.email, r.reason, r.answer from jsonb_populate_record(c, actors.left_of(c, new.id)) r),
        version = c.version + 1
    where (c.person = any (people) or c.subject = new.subject) and c.id <> new.id;
    update actors.membership_change c
    set (subject, name, email) = (select r.subject, r.name, r.email from jsonb_populate_record(c, actors.left_of(c, new.id)) r)
    where c.id = new.id;
    perform audit.erase(new.reason -> 'texts' ->> (new.reason ->> 'source'), subjects, new.settled_at);
    return null;
end
$$;
comment on function actors.erase_whom_two_people_would is 'T75: the second person''s word is the erasure, of all that the human was a member of. Nobody can do the one without the other, and the application''s role can erase nothing else';
--rollback empty
