--liquibase formatted sql

--changeset actors:006-founding splitStatements:false
create or replace function actors.founding_is_over() returns boolean
    language sql stable as
$$ select audit.tells_of_others('CountryFounded', 'OrganisationRegistered', 'MemberRegistered') $$;
--rollback empty
