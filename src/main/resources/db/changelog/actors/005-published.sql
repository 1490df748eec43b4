--liquibase formatted sql

--changeset actors:005-published splitStatements:false
create view actors.known_organisation as
select id, reference, name from actors.organisation;
comment on view actors.known_organisation is 'Published: every organisation, by the reference and the name that others know it by';
create view actors.known_member as
select id, name from actors.member;
comment on view actors.known_member is 'Published: every member, by name; whoever reads it decides who may learn the name';

create function actors.mandates_on(day date) returns table (organisation uuid, state text)
    language sql stable as
$$
select m.organisation, m.state from actors.mandate m where day between m.valid_from and m.valid_until
$$;
comment on function actors.mandates_on is 'Published: every mandate that runs on a day, and how it stands; an organisation may have several';

create or replace function actors.speaks_for_people(asked uuid, day date) returns boolean
    language sql stable as
$$
select exists (select from actors.mandates_on(day) m where m.organisation = asked and m.state = 'VERIFIED')
$$;
comment on function actors.speaks_for_people is 'Published: whether an organisation has a valid mandate on a day, one that was verified and runs (R-61)';

comment on function actors.side_of is 'Published: the side that an organisation is on';
comment on function actors.kind_of is 'Published: what kind an organisation is of';
comment on function actors.roles_of is 'Published: the roles that members of an organisation of a kind can have';
comment on function actors.roles_with is 'Published: the roles that have a right';
comment on function actors.acts_for is 'Published: whether a person acts for an organisation and has a right there';
--rollback drop view actors.known_organisation; drop view actors.known_member; create or replace function actors.speaks_for_people(asked uuid, day date) returns boolean language sql stable as $$ select exists (select from actors.mandate where organisation = asked and state = 'VERIFIED' and day between valid_from and valid_until) $$; drop function actors.mandates_on(date);
