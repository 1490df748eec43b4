--liquibase formatted sql

--changeset actors:009-mandates-of-their-own splitStatements:false
call audit.change('actors.mandate', $how$
    alter table actors.mandate
        add column chosen text check (chosen in ('ELECTED', 'APPOINTED', 'CUSTOMARY', 'MEMBERSHIP', 'SELF_DECLARED')),
        add column evidence_link text check (evidence_link ~ '^https?://[^[:space:]]+$'),
        add column withdrawn_by uuid references actors.member
$how$);
comment on column actors.mandate.chosen is 'One of few ways; none where a mandate of before says it in words only';
comment on column actors.mandate.withdrawn_by is 'Who took it back; none where a contest ended it';
call shared.limit_words('actors.mandate', 'evidence_link 2000');
create table actors.mandate_endorsement (
    mandate      uuid not null references actors.mandate,
    organisation uuid not null references actors.organisation,
    endorsed_by  uuid not null references actors.member,
    endorsed_at  timestamp(6) with time zone not null,
    primary key (mandate, organisation)
);
comment on table actors.mandate_endorsement is 'That an organisation with a valid mandate vouches for the claim of another (R-49)';
create table actors.mandate_contest (
    id           uuid primary key,
    mandate      uuid not null references actors.mandate,
    organisation uuid references actors.organisation,
    contested_by uuid references actors.member,
    reason       jsonb,
    rival        uuid references actors.mandate,
    contested_at timestamp(6) with time zone not null,
    answer       jsonb,
    answered_by  uuid references actors.member,
    answered_at  timestamp(6) with time zone,
    outcome      text check (outcome in ('STANDS', 'FALLS', 'TAKEN_BACK', 'NO_LONGER')),
    settlement   jsonb,
    settled_by   uuid references actors.member,
    settled_at   timestamp(6) with time zone,
    constraint found_or_said check ((rival is null) = (organisation is not null) and (organisation is null) = (contested_by is null)
                                    and (organisation is null) = (reason is null)),
    constraint answered_at_once check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)),
    constraint settled_at_once check ((outcome is null) = (settled_at is null)),
    constraint settled_by_somebody check ((coalesce(outcome, 'NO_LONGER') = 'NO_LONGER') = (settled_by is null)),
    constraint settled_with_words check (coalesce(outcome in ('STANDS', 'FALLS'), false) = (settlement is not null))
);
comment on table actors.mandate_contest is 'Why a mandate is contested: what an organisation of the same area says, or the claim of another to the same people';
comment on column actors.mandate_contest.outcome is 'None while it is open. NO_LONGER: the mandate, or the rival, was withdrawn';
create index mandate_contest_of on actors.mandate_contest (mandate);
create index mandate_contest_by_rival on actors.mandate_contest (rival);
create unique index one_open_contest_an_organisation on actors.mandate_contest (mandate, coalesce(organisation, rival)) where outcome is null;
call shared.limit_words('actors.mandate_contest', 'reason 2000', 'answer 2000', 'settlement 2000');
call audit.keep_part('actors.mandate_endorsement', 'actors.mandate', 'r.mandate', 'p.mandate = r.id');
call audit.keep_part('actors.mandate_contest', 'actors.mandate', 'r.mandate', 'p.mandate = r.id');
insert into shared.move (thing, earlier, later) values ('actors.mandate', 'CONTESTED', 'VERIFIED');
--rollback delete from shared.move where thing = 'actors.mandate' and earlier = 'CONTESTED' and later = 'VERIFIED'; drop table actors.mandate_contest cascade; drop table actors.mandate_endorsement cascade; delete from audit.kept_table where name in ('actors.mandate_contest', 'actors.mandate_endorsement'); alter table actors.mandate drop column chosen, drop column evidence_link, drop column withdrawn_by;

--changeset actors:009-who-says-what-of-a-mandate splitStatements:false
create or replace function actors.roles_with(asked text) returns text[]
    language sql immutable as
$$
select case
           when asked in ('SUBMIT_INPUT', 'ENDORSE_INPUT', 'CAST_BALLOT', 'CLAIM_MANDATE', 'ENDORSE_MANDATE', 'CONTEST_MANDATE')
               then array['CIVIL_SOCIETY_REPRESENTATIVE', 'MINISTRY_OFFICER', 'MINISTRY_APPROVER']
           when asked = 'COMMENT_ON_DRAFT'
               then array['CIVIL_SOCIETY_REPRESENTATIVE', 'MINISTRY_OFFICER', 'MINISTRY_APPROVER', 'EXTERNAL_OFFICER']
           when asked = 'RESPOND' then array['EXTERNAL_OFFICER']
           when asked = 'WRITE_PLAN' then array['MINISTRY_OFFICER', 'EXTERNAL_OFFICER']
           when asked = 'ENDORSE_PLAN' then array['CIVIL_SOCIETY_REPRESENTATIVE']
           when asked in ('DECIDE_PLAN', 'SIGN_STRATEGY') then array['MINISTRY_APPROVER']
           when asked = 'VERIFY_MANDATE' then array['CONVENOR']
           else '{}'
       end
$$;
create function actors.endorsements_that_verify() returns int
    language sql immutable as
$$ select 3 $$;
comment on function actors.endorsements_that_verify is 'How many organisations with a valid mandate verify the claim of another together, without the convenor';
create function actors.may_judge(who uuid, asked uuid) returns boolean
    language sql stable as
$$
select actors.has_role(who, variadic actors.roles_with('VERIFY_MANDATE'))
       and not exists (select from actors.member where id = who and organisation = (select organisation from actors.mandate where id = asked))
$$;
comment on function actors.may_judge is 'Whether a person verifies a mandate and settles what is said of it: a convenor who acts for another organisation';
create function actors.has_open_contest(asked uuid) returns boolean
    language sql stable as
$$ select exists (select from actors.mandate_contest where mandate = asked and outcome is null) $$;
create function actors.is_vouched_for(asked uuid) returns boolean
    language sql stable as
$$ select count(*) >= actors.endorsements_that_verify() from actors.mandate_endorsement where mandate = asked $$;

create or replace function actors.mandates_are_claimed_first() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'CLAIMED' or new.chosen is null or new.verified_by is not null
            or not actors.acts_for(new.claimed_by, new.organisation, 'CLAIM_MANDATE') then
            raise exception 'A mandate is claimed by the organisation itself before anybody verifies it';
        end if;
    elsif new.claimed_by is distinct from old.claimed_by then
        raise exception 'Who claimed a mandate does not change';
    end if;
    return new;
end
$$;
create or replace function actors.another_organisation_verifies() returns trigger
    language plpgsql as
$$
declare
    settled text[] := array['version', 'state', 'verified_by', 'withdrawn_by'];
begin
    if to_jsonb(old) - settled <> to_jsonb(new) - settled then
        raise exception 'What a mandate says does not change';
    end if;
    if new.verified_by is distinct from old.verified_by and (old.state, new.state) is distinct from ('CLAIMED', 'VERIFIED') then
        raise exception 'Who verified a mandate does not change';
    end if;
    if old.state = 'CLAIMED' and new.state = 'VERIFIED'
        and not (case when new.verified_by is null then actors.is_vouched_for(new.id) else actors.may_judge(new.verified_by, new.id) end) then
        raise exception 'A mandate is verified by a convenor who acts for another organisation, or by others who are verified';
    end if;
    if old.state = 'CONTESTED' and new.state in ('CLAIMED', 'VERIFIED') and actors.has_open_contest(new.id) then
        raise exception 'A mandate stays contested until everything that is said against it is settled';
    end if;
    if old.state = 'CONTESTED' and new.state = 'VERIFIED' and old.verified_by is null and not actors.is_vouched_for(new.id) then
        raise exception 'A mandate that was never verified goes back to being claimed';
    end if;
    if new.state = 'WITHDRAWN' and old.state <> 'WITHDRAWN'
        and not (case when new.withdrawn_by is null
                     then exists (select from actors.mandate_contest where mandate = new.id and outcome = 'FALLS')
                     else actors.acts_for(new.withdrawn_by, new.organisation, 'CLAIM_MANDATE') end) then
        raise exception 'A mandate is withdrawn by the organisation itself, or falls with what is said against it';
    end if;
    return new;
end
$$;

create function actors.others_vouch() returns trigger
    language plpgsql as
$$
begin
    if exists (select from actors.mandate where id = new.mandate and (organisation = new.organisation or state <> 'CLAIMED')) then
        raise exception 'Others endorse a mandate, while it is claimed';
    end if;
    if not actors.speaks_for_people(new.organisation, country.day(new.endorsed_at)) then
        raise exception 'A mandate is endorsed by organisations that have one themselves';
    end if;
    return new;
end
$$;
create trigger others_vouch
    before insert or update on actors.mandate_endorsement
    for each row execute function actors.others_vouch();
create trigger in_their_role
    before insert or update on actors.mandate_endorsement
    for each row execute function actors.in_their_role('ENDORSE_MANDATE', 'endorsed_by', 'A mandate is endorsed by somebody who speaks for an organisation of the country');

create function actors.others_contest() returns trigger
    language plpgsql as
$$
begin
    if new.outcome is not null or new.answer is not null then
        raise exception 'What is said against a mandate is answered and settled afterwards';
    end if;
    if exists (select from actors.mandate m left join actors.mandate other on other.id = new.rival
               where m.id = new.mandate and (m.state = 'WITHDRAWN' or m.organisation = coalesce(new.organisation, other.organisation))) then
        raise exception 'A mandate is contested by others, until it is withdrawn';
    end if;
    return new;
end
$$;
create trigger others_contest
    before insert on actors.mandate_contest
    for each row execute function actors.others_contest();
create trigger in_their_role
    before insert on actors.mandate_contest
    for each row when (new.organisation is not null)
    execute function actors.in_their_role('CONTEST_MANDATE', 'contested_by', 'A mandate is contested by somebody who speaks for an organisation of the country');
call shared.freeze('actors.mandate_contest', 'said_as_it_was', array['id', 'mandate', 'organisation', 'contested_by', 'reason', 'rival', 'contested_at'],
                   'true', 'What is said against a mandate does not change');
call shared.freeze('actors.mandate_contest', 'answered_once', array['answer', 'answered_by', 'answered_at'],
                   'old.answer is not null or old.outcome is not null', 'What is said against a mandate is answered once');
call shared.freeze('actors.mandate_contest', 'settled_once', array['outcome', 'settlement', 'settled_by', 'settled_at'],
                   'old.outcome is not null', 'What is said against a mandate is settled once');

create function actors.another_settles() returns trigger
    language plpgsql as
$$
declare
    owner uuid := (select organisation from actors.mandate where id = new.mandate);
begin
    if new.answer is not null and old.answer is null
        and not actors.acts_for(new.answered_by, owner, 'CLAIM_MANDATE') then
        raise exception 'Whoever claimed a mandate answers what is said against it';
    end if;
    if new.outcome in ('STANDS', 'FALLS') and old.outcome is null and not actors.may_judge(new.settled_by, new.mandate) then
        raise exception 'A convenor who acts for another organisation settles what is said against a mandate';
    end if;
    if new.outcome = 'TAKEN_BACK' and old.outcome is null
        and not actors.acts_for(new.settled_by, new.organisation, 'CONTEST_MANDATE') then
        raise exception 'Only whoever said something against a mandate takes it back';
    end if;
    if new.outcome = 'NO_LONGER' and old.outcome is null
        and not exists (select from actors.mandate where id in (new.mandate, new.rival) and state = 'WITHDRAWN') then
        raise exception 'What is said against a mandate ends with one of the two';
    end if;
    return new;
end
$$;
create trigger another_settles
    before update on actors.mandate_contest
    for each row execute function actors.another_settles();
--rollback drop function actors.another_settles() cascade; drop function actors.others_contest() cascade; drop function actors.others_vouch() cascade; drop function actors.is_vouched_for(uuid); drop function actors.has_open_contest(uuid); drop function actors.may_judge(uuid, uuid); drop function actors.endorsements_that_verify();
