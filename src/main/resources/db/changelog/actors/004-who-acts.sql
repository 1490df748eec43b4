--liquibase formatted sql

--changeset actors:004-who-acts splitStatements:false
create function actors.side_of(asked uuid) returns text
    language sql stable as
$$ select side from actors.organisation where id = asked $$;
create function actors.kind_of(asked uuid) returns text
    language sql stable as
$$ select kind from actors.organisation where id = asked $$;
create function actors.roles_with(asked text) returns text[]
    language sql immutable as
$$
select case
           when asked in ('SUBMIT_INPUT', 'ENDORSE_INPUT', 'CAST_BALLOT')
               then array['CIVIL_SOCIETY_REPRESENTATIVE', 'MINISTRY_OFFICER', 'MINISTRY_APPROVER']
           when asked = 'COMMENT_ON_DRAFT'
               then array['CIVIL_SOCIETY_REPRESENTATIVE', 'MINISTRY_OFFICER', 'MINISTRY_APPROVER', 'EXTERNAL_OFFICER']
           when asked = 'RESPOND' then array['EXTERNAL_OFFICER']
           when asked = 'WRITE_PLAN' then array['MINISTRY_OFFICER', 'EXTERNAL_OFFICER']
           when asked = 'ENDORSE_PLAN' then array['CIVIL_SOCIETY_REPRESENTATIVE']
           when asked in ('DECIDE_PLAN', 'SIGN_STRATEGY') then array['MINISTRY_APPROVER']
           else '{}'
       end
$$;
comment on function actors.roles_with(text) is 'Which roles have a right that the database holds people to. The same as Right in Java';
create function actors.acts_for(who uuid, asked uuid, wanted text) returns boolean
    language sql stable as
$$
select exists (select from actors.member where id = who and organisation = asked)
       and actors.has_role(who, variadic actors.roles_with(wanted))
$$;
comment on function actors.acts_for is 'Whether a person acts for an organisation and has a right there';
create function actors.in_their_role() returns trigger
    language plpgsql as
$$
declare
    done jsonb := to_jsonb(new);
begin
    if not coalesce(actors.acts_for((done ->> tg_argv[1])::uuid, (done ->> 'organisation')::uuid, tg_argv[0]), false) then
        raise exception '%', tg_argv[2];
    end if;
    return new;
end
$$;
comment on function actors.in_their_role is 'The one guard of what people do for their organisation: the right, the column that names the person, and what is said to others';
create function actors.speaks_for_people(asked uuid, day date) returns boolean
    language sql stable as
$$
select exists (select from actors.mandate
               where organisation = asked and state = 'VERIFIED' and day between valid_from and valid_until)
$$;
comment on function actors.speaks_for_people is 'Whether an organisation has a verified mandate on a day (R-61)';
--rollback drop function actors.speaks_for_people(uuid, date); drop function actors.in_their_role() cascade; drop function actors.acts_for(uuid, uuid, text); drop function actors.roles_with(text); drop function actors.kind_of(uuid); drop function actors.side_of(uuid);

--changeset actors:004-only-the-country-has-mandates splitStatements:false
create function actors.only_the_country_has_mandates() returns trigger
    language plpgsql as
$$
begin
    if actors.side_of(new.organisation) is distinct from 'INTERNAL' then
        raise exception 'Only organisations of the country speak for its people';
    end if;
    return new;
end
$$;
create trigger only_the_country_has_mandates
    before insert on actors.mandate
    for each row execute function actors.only_the_country_has_mandates();
call shared.freeze('actors.organisation', 'reference_stays', array['id', 'reference'], 'true', 'The reference of an organisation does not change');
--rollback drop trigger reference_stays on actors.organisation; drop function actors.only_the_country_has_mandates() cascade;
