--liquibase formatted sql

--changeset actors:008-organisation-changes
create table actors.organisation_change (
    id          uuid    primary key,
    version     bigint  not null,
    kind        text    not null check (kind in ('REGISTER')),
    size        integer not null check (size > 0),
    reason      jsonb   not null,
    state       text    not null check (state in ('PROPOSED', 'CONFIRMED', 'REFUSED', 'WITHDRAWN')),
    proposed_by uuid    not null references actors.member,
    proposed_at timestamp(6) with time zone not null,
    settled_by  uuid    references actors.member,
    settled_at  timestamp(6) with time zone,
    answer      jsonb,
    constraint settled_once check ((state = 'PROPOSED') = (settled_by is null) and (settled_by is null) = (settled_at is null)),
    constraint another_confirms check (state not in ('CONFIRMED', 'REFUSED') or settled_by <> proposed_by),
    constraint only_its_author_withdraws check (state <> 'WITHDRAWN' or settled_by = proposed_by),
    constraint refused_with_words check ((state = 'REFUSED') = (answer is not null))
);
comment on table actors.organisation_change is 'That organisations enter the register: one proposes them, another confirms or refuses them as a whole (R-87)';
create index organisation_change_by_time on actors.organisation_change (proposed_at desc, id);
create table actors.proposed_organisation (
    id          uuid    primary key,
    change      uuid    not null references actors.organisation_change,
    place       integer not null check (place > 0),
    kind        text    not null,
    name        jsonb   not null,
    description jsonb,
    unique (change, place)
);
comment on table actors.proposed_organisation is 'One of the organisations that a change proposes, under the id that it has in the register once it is confirmed';
call shared.limit_words('actors.organisation_change', 'kind 100', 'reason 2000', 'answer 2000');
call shared.limit_words('actors.proposed_organisation', 'kind 100', 'name 200', 'description 2000');
call audit.keep('actors.organisation_change');
call audit.keep_part('actors.proposed_organisation', 'actors.organisation_change', 'r.change', 'p.change = r.id');
insert into shared.move (thing, earlier, later)
values ('actors.organisation_change', null, 'PROPOSED'),
       ('actors.organisation_change', 'PROPOSED', 'CONFIRMED'),
       ('actors.organisation_change', 'PROPOSED', 'REFUSED'),
       ('actors.organisation_change', 'PROPOSED', 'WITHDRAWN');
call shared.keep_moves('actors.organisation_change');
--rollback delete from shared.move where thing = 'actors.organisation_change'; drop table actors.proposed_organisation cascade; drop table actors.organisation_change cascade; delete from audit.kept_table where name in ('actors.organisation_change', 'actors.proposed_organisation');

--changeset actors:008-two-people splitStatements:false
create function actors.one_proposes_organisations_another_settles() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'PROPOSED' or not actors.has_role(new.proposed_by, 'ADMINISTRATOR') then
            raise exception 'Organisations are first proposed, by an administrator';
        end if;
    elsif old.state <> 'PROPOSED' then
        raise exception 'What was proposed for the register is settled once';
    elsif to_jsonb(old) - array['version', 'state', 'settled_by', 'settled_at', 'answer']
              <> to_jsonb(new) - array['version', 'state', 'settled_by', 'settled_at', 'answer'] then
        raise exception 'What is proposed for the register stays as it was proposed';
    elsif new.state in ('CONFIRMED', 'REFUSED') and not actors.has_role(new.settled_by, 'CONVENOR', 'ADMINISTRATOR') then
        raise exception 'The convenor or another administrator confirms organisations';
    elsif new.state = 'CONFIRMED'
        and new.size <> (select count(*) from actors.proposed_organisation where change = new.id) then
        raise exception 'Organisations are confirmed as they were proposed, all together';
    end if;
    return new;
end
$$;
create trigger one_proposes_another_settles
    before insert or update on actors.organisation_change
    for each row execute function actors.one_proposes_organisations_another_settles();

create function actors.proposed_as_a_whole() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'UPDATE' then
        raise exception 'What is proposed for the register stays as it was proposed';
    end if;
    if not exists (select from actors.organisation_change
                   where id = new.change and state = 'PROPOSED' and new.place <= size) then
        raise exception 'Nothing is added to what was proposed for the register';
    end if;
    return new;
end
$$;
create trigger proposed_as_a_whole
    before insert or update on actors.proposed_organisation
    for each row execute function actors.proposed_as_a_whole();

create function actors.organisations_rest_on_two_people() returns trigger
    language plpgsql as
$$
begin
    if actors.founding_is_over()
        and not exists (select from actors.proposed_organisation p join actors.organisation_change c on c.id = p.change
                        where p.id = new.id and c.state = 'CONFIRMED'
                          and (p.kind, p.name, p.description) is not distinct from (new.kind, new.name, new.description)) then
        raise exception 'No organisation enters the register but as one person proposed and another confirmed it';
    end if;
    return new;
end
$$;
create trigger organisations_rest_on_two_people
    before insert on actors.organisation
    for each row execute function actors.organisations_rest_on_two_people();
call shared.refuse_change('actors.organisation', 'verified_by_two_people', 'new.verified and not old.verified',
                          'No organisation is verified but as it enters the register');
--rollback drop trigger verified_by_two_people on actors.organisation; drop function actors.organisations_rest_on_two_people() cascade; drop function actors.proposed_as_a_whole() cascade; drop function actors.one_proposes_organisations_another_settles() cascade;

--changeset actors:008-numbers-that-were-given
update shared.reference_counter
set last_number = greatest(last_number, (select coalesce(max(cast(substring(reference from '[0-9]+$') as bigint)), 0) from actors.organisation))
where kind = 'ORGANISATION';
--rollback empty
