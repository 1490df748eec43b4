--liquibase formatted sql

--changeset actors:011-what-each-kind-may splitStatements:false
create or replace function actors.roles_of(kind text) returns text[]
    language sql immutable as
$$
select case
           when kind = 'MINISTRY' then array['MINISTRY_OFFICER', 'MINISTRY_APPROVER']
           when kind = 'PUBLIC_BODY' then array['CONVENOR', 'TRANSLATOR', 'AUDITOR', 'ADMINISTRATOR']
           when kind in ('PARLIAMENT', 'LOCAL_GOVERNMENT', 'PARTY_OR_SIGNATORY', 'CIVIL_SOCIETY', 'TRADITIONAL_OR_RELIGIOUS_AUTHORITY',
                         'COMMUNITY_GROUP', 'DIASPORA_OR_REFUGEES', 'ACADEMIA', 'MEDIA', 'PRIVATE_SECTOR')
               then array['CIVIL_SOCIETY_REPRESENTATIVE']
           when kind in ('UN_ENTITY', 'BILATERAL_DONOR', 'REGIONAL_ORGANISATION', 'PEACE_OPERATION', 'INTERNATIONAL_NGO',
                         'FINANCIAL_INSTITUTION', 'FOREIGN_MILITARY', 'PRIVATE_CONTRACTOR')
               then array['EXTERNAL_OFFICER']
           else array[]::text[]
       end
$$;
create function actors.is_civil_society(kind text) returns boolean
    language sql immutable as
$$ select kind in ('CIVIL_SOCIETY', 'TRADITIONAL_OR_RELIGIOUS_AUTHORITY', 'COMMUNITY_GROUP', 'DIASPORA_OR_REFUGEES') $$;
comment on function actors.is_civil_society is 'Whether an organisation of a kind endorses plans as civil society (R-61): a party, a local government or a firm does not. The same as OrganisationKind in Java';
create function actors.can_have_mandate(kind text) returns boolean
    language sql immutable as
$$
select kind in ('MINISTRY', 'PARLIAMENT', 'LOCAL_GOVERNMENT', 'PARTY_OR_SIGNATORY', 'CIVIL_SOCIETY', 'TRADITIONAL_OR_RELIGIOUS_AUTHORITY',
                'COMMUNITY_GROUP', 'DIASPORA_OR_REFUGEES', 'ACADEMIA', 'MEDIA', 'PRIVATE_SECTOR')
$$;
comment on function actors.can_have_mandate is 'Whether an organisation of a kind can speak for people of the country. The same as OrganisationKind in Java';
create function actors.shares_in_vouching(kind text) returns boolean
    language sql immutable as
$$ select actors.can_have_mandate(kind) and kind <> 'PARTY_OR_SIGNATORY' $$;
comment on function actors.shares_in_vouching is 'Whether others verify its mandate, and it those of others; a party''s mandate is verified by the convenor alone (R-84)';
--rollback drop function actors.shares_in_vouching(text); drop function actors.can_have_mandate(text); drop function actors.is_civil_society(text);

--changeset actors:011-kinds splitStatements:false
call audit.change('actors.organisation', $how$
    alter table actors.organisation
        drop constraint organisation_check,
        drop constraint organisation_kind_check,
        add constraint known_kind check (cardinality(actors.roles_of(kind)) > 0),
        add constraint side_of_its_kind check ((side = 'EXTERNAL') = (actors.roles_of(kind) = array['EXTERNAL_OFFICER']))
$how$);
alter table actors.proposed_organisation add constraint known_kind check (cardinality(actors.roles_of(kind)) > 0);
--rollback alter table actors.proposed_organisation drop constraint known_kind;

--changeset actors:011-who-vouches splitStatements:false
create or replace function actors.is_vouched_for(asked uuid) returns boolean
    language sql stable as
$$
select count(*) >= actors.endorsements_that_verify()
       and actors.shares_in_vouching((select actors.kind_of(organisation) from actors.mandate where id = asked))
from actors.mandate_endorsement where mandate = asked
$$;
create or replace function actors.others_vouch() returns trigger
    language plpgsql as
$$
begin
    if exists (select from actors.mandate where id = new.mandate and (organisation = new.organisation or state <> 'CLAIMED')) then
        raise exception 'Others endorse a mandate, while it is claimed';
    end if;
    if not actors.shares_in_vouching(actors.kind_of(new.organisation))
        or not actors.shares_in_vouching((select actors.kind_of(organisation) from actors.mandate where id = new.mandate)) then
        raise exception 'A party or signatory neither endorses a mandate nor is endorsed: the convenor verifies its own';
    end if;
    if not actors.speaks_for_people(new.organisation, country.day(new.endorsed_at)) then
        raise exception 'A mandate is endorsed by organisations that have one themselves';
    end if;
    return new;
end
$$;
create or replace function actors.only_the_country_has_mandates() returns trigger
    language plpgsql as
$$
begin
    if not coalesce(actors.can_have_mandate(actors.kind_of(new.organisation)), false) then
        raise exception 'Only organisations of the country speak for its people';
    end if;
    return new;
end
$$;
create function actors.speaks_as_civil_society(asked uuid, day date) returns boolean
    language sql stable as
$$ select actors.speaks_for_people(asked, day) and actors.is_civil_society(actors.kind_of(asked)) $$;
comment on function actors.speaks_as_civil_society is 'Published: whether the endorsement of an organisation counts as one of civil society on a day: its kind, and a valid mandate (R-61)';
comment on function actors.speaks_for_people is 'Whether an organisation has a valid mandate on a day, one that was verified and runs';
--rollback drop function actors.speaks_as_civil_society(uuid, date);
