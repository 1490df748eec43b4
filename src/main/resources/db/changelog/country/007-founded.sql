--liquibase formatted sql

--changeset country:007-founded splitStatements:false
create function country.is_founded() returns boolean
    language sql stable as
$$
select exists (select from country.country)
$$;
comment on function country.is_founded is 'Published: whether the portal has its country';
--rollback drop function country.is_founded();
