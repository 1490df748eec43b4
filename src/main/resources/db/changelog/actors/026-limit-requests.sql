--liquibase formatted sql

--changeset actors:026-limit-requests splitStatements:false
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
           when asked = 'LIMIT_REQUESTS' then array['MINISTRY_OFFICER', 'MINISTRY_APPROVER']
           when asked = 'TRANSLATE' then array['TRANSLATOR']
           else '{}'
       end
$$;
--rollback empty
