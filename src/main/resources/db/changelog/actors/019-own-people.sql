--liquibase formatted sql

--changeset actors:019-own-people splitStatements:false
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
           when asked = 'PROPOSE_MEMBERSHIP'
               then array['CIVIL_SOCIETY_REPRESENTATIVE', 'MINISTRY_OFFICER', 'MINISTRY_APPROVER', 'EXTERNAL_OFFICER', 'ADMINISTRATOR']
           when asked = 'PROPOSE_ANY_MEMBERSHIP' then array['ADMINISTRATOR']
           else '{}'
       end
$$;
create function actors.proposes_for(who uuid, asked uuid) returns boolean
    language sql stable as
$$
select actors.has_role(who, variadic actors.roles_with('PROPOSE_ANY_MEMBERSHIP')) or actors.acts_for(who, asked, 'PROPOSE_MEMBERSHIP')
$$;
comment on function actors.proposes_for is 'Whether a person may propose who acts for an organisation: an administrator for any, its own people for their own. The same as OwnPeople in Java';
create function actors.is_of_its_own_people(asked actors.membership_change) returns boolean
    language sql stable as
$$
select case
           when asked.kind in ('END', 'RECALL')
               then exists (select from actors.member m where m.id = asked.person and m.subject = asked.subject and m.organisation = asked.organisation)
           else not exists (select from actors.member m
                            where m.subject = asked.subject and (m.organisation <> asked.organisation or actors.same_human(m.id, asked.proposed_by)))
       end
$$;
comment on function actors.is_of_its_own_people is 'Whether an organisation may propose this of its own: of somebody whom the register does not know elsewhere, and no further role for whoever proposes it. The same as OwnPeople in Java';
create or replace function actors.one_proposes_another_settles() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'PROPOSED' or not actors.proposes_for(new.proposed_by, new.organisation) then
            raise exception 'A change of membership is first proposed, by an administrator or by the organisation''s own people';
        elsif new.kind = 'ERASE' and not (actors.former(new.person, new.subject) and actors.has_role(new.proposed_by, variadic actors.roles_with('PROPOSE_ANY_MEMBERSHIP'))) then
            raise exception 'Only who was a member and is none any more is erased, as an administrator proposes';
        elsif not (actors.has_role(new.proposed_by, variadic actors.roles_with('PROPOSE_ANY_MEMBERSHIP')) or actors.is_of_its_own_people(new)) then
            raise exception 'An organisation proposes nobody whom the register knows elsewhere, and no further role for who proposes it';
        end if;
    elsif old.state <> 'PROPOSED' then
        if (to_jsonb(new) - 'version' = actors.left_of(old, actors.erasure_about(old.person, old.subject))) is not true then
            raise exception 'A change of membership is settled once';
        end if;
    elsif to_jsonb(old) - array['version', 'state', 'settled_by', 'settled_at', 'answer']
              <> to_jsonb(new) - array['version', 'state', 'settled_by', 'settled_at', 'answer'] then
        raise exception 'What is proposed stays as it was proposed';
    elsif new.state in ('CONFIRMED', 'REFUSED') and not actors.has_role(new.settled_by, 'CONVENOR', 'ADMINISTRATOR') then
        raise exception 'The convenor or another administrator confirms a change of membership';
    elsif new.state = 'CONFIRMED' and not actors.proposes_for(new.proposed_by, new.organisation) then
        raise exception 'A change of membership rests on whoever proposed it';
    end if;
    return new;
end
$$;
--rollback drop function actors.proposes_for(uuid, uuid) cascade; drop function actors.is_of_its_own_people(actors.membership_change) cascade;
