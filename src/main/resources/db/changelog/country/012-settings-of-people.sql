--liquibase formatted sql

--changeset country:012-settings-of-people splitStatements:false
alter table country.setting disable trigger rests_on_two_people;
insert into country.setting (code, in_force_from, value)
values ('ORGANISATIONS_TO_VOUCH', '2000-01-01', 3), ('DAYS_OF_AN_ABSENCE', '2000-01-01', 180);
alter table country.setting enable trigger rests_on_two_people;
alter table country.setting add constraint others_vouch check (code <> 'ORGANISATIONS_TO_VOUCH' or value >= 2);
create or replace function actors.is_vouched_for(asked uuid) returns boolean
    language sql stable as
$$
select coalesce(count(*) >= country.setting('ORGANISATIONS_TO_VOUCH', max(endorsed_at)), false)
       and actors.shares_in_vouching((select actors.kind_of(organisation) from actors.mandate where id = asked))
from actors.mandate_endorsement where mandate = asked
$$;
comment on function actors.is_vouched_for is 'Whether as many organisations vouch for a mandate as the country asked for when the last of them did';
drop function actors.endorsements_that_verify();
call audit.tell_upgrade();
--rollback empty
