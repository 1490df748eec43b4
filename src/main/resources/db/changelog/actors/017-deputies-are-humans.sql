--liquibase formatted sql

--changeset actors:017-deputies-are-humans splitStatements:false
create function actors.roles_today(who uuid) returns text[]
    language sql stable as
$$
select case when m.verified then m.roles else '{}' end
       || array(select d.role from actors.deputy d where d.person = m.id and not actors.is_over(d, now()))
from actors.member m where m.id = who
$$;
comment on function actors.roles_today is 'What a member may do, in a role of their own or for somebody who is away, today or in days to come';
create or replace function actors.belongs_to(who uuid, asked uuid) returns boolean
    language sql stable as
$$
select exists (select from actors.member a join actors.member b on b.subject = a.subject
               where a.id = who and b.organisation = asked and (b.id = a.id or cardinality(actors.roles_today(b.id)) > 0))
$$;
create or replace function actors.all_organisations_of(who uuid) returns uuid[]
    language sql stable as
$$
select array(select b.organisation from actors.member a join actors.member b on b.subject = a.subject
             where a.id = who and (b.id = a.id or cardinality(actors.roles_today(b.id)) > 0))
$$;
create or replace function actors.nobody_acts_on_two_sides() returns trigger
    language plpgsql as
$$
declare
    done jsonb  := to_jsonb(new);
    one  uuid   := coalesce(done ->> 'person', done ->> 'id');
    got  text[] := array(select jsonb_array_elements_text(coalesce(done -> 'roles', jsonb_build_array(done -> 'role'))));
begin
    if exists (select from actors.member m, unnest(actors.roles_today(m.id)) held, unnest(got) g
               where m.subject = coalesce(done ->> 'subject', (select subject from actors.member where id = one))
                 and m.id <> one and not actors.go_together(held, g)) then
        raise exception 'Nobody acts for one organisation and for another that settles or rests on what it does';
    end if;
    return new;
end
$$;
create trigger nobody_deputises_on_two_sides
    before insert on actors.deputy
    for each row execute function actors.nobody_acts_on_two_sides();
create or replace function actors.chosen_of_ones_own() returns trigger
    language plpgsql as
$$
begin
    if not exists (select from actors.member where id = new.member and subject = new.subject and cardinality(actors.roles_today(id)) > 0) then
        raise exception 'One acts for an organisation of one''s own';
    end if;
    return new;
end
$$;
create or replace function actors.former(who uuid, account text) returns boolean
    language sql stable as
$$
select exists (select from actors.member m
               where m.id = who and m.subject = account and m.roles = '{}' and not m.verified
                 and exists (select from actors.membership_change c where c.id = m.change and c.kind in ('END', 'DEPUTISE')))
       and not exists (select from actors.member m where m.subject = account and cardinality(actors.roles_today(m.id)) > 0)
$$;
--rollback drop trigger nobody_deputises_on_two_sides on actors.deputy; drop function actors.roles_today(uuid) cascade;
