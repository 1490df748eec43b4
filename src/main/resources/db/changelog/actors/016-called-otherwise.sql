--liquibase formatted sql

--changeset actors:016-called-otherwise splitStatements:false
call audit.change('actors.organisation_change', $how$
    alter table actors.proposed_organisation add column called jsonb
$how$);
comment on column actors.proposed_organisation.called is 'What the organisation was called when it was proposed to change what is told of it; none for one that is to enter';
call shared.limit_words('actors.proposed_organisation', 'called 200');
create function actors.as_it_was_called() returns trigger
    language plpgsql as
$$
begin
    new.called := (select o.name from actors.organisation_change c join actors.organisation o on o.id = c.organisation
                   where c.id = new.change and c.kind = 'AMEND');
    return new;
end
$$;
create trigger as_it_was_called
    before insert on actors.proposed_organisation
    for each row execute function actors.as_it_was_called();
create view actors.former_name as
select c.organisation, p.called as name, c.settled_at as until
from actors.organisation_change c
join actors.proposed_organisation p on p.change = c.id
where c.kind = 'AMEND' and c.state = 'CONFIRMED' and p.called <> p.name;
comment on view actors.former_name is 'What organisations were called before, and until when';

drop trigger called_as_it_entered on actors.organisation;
create or replace function actors.amended_by_two_people() returns trigger
    language plpgsql as
$$
begin
    if not exists (select from actors.organisation_change c join actors.proposed_organisation p on p.change = c.id
                   where c.organisation = new.id and c.kind = 'AMEND' and c.state = 'CONFIRMED'
                     and (p.name, p.description, p.networks, p.parent_country, p.contact, p.contact_is_public, p.languages)
                         is not distinct from (new.name, new.description, new.networks, new.parent_country, new.contact, new.contact_is_public, new.languages)
                     and not exists (select from actors.organisation_change l
                                     where l.organisation = new.id and l.kind = 'AMEND' and l.state = 'CONFIRMED' and l.settled_at > c.settled_at)) then
        raise exception 'What an organisation is called and what is told of it changes as one person proposed and another confirmed it last';
    end if;
    return new;
end
$$;
create trigger renamed_by_two_people
    before update on actors.organisation
    for each row when (old.name is distinct from new.name)
execute function actors.amended_by_two_people();
--rollback drop trigger renamed_by_two_people on actors.organisation; drop view actors.former_name; drop function actors.as_it_was_called() cascade;
