--liquibase formatted sql

--changeset actors:020-chosen-language splitStatements:false
create table actors.chosen_language (
    subject   text primary key,
    language  text not null,
    chosen_at timestamp(6) with time zone not null
);
comment on table actors.chosen_language is 'In which language an account reads, as they chose last, wherever they sign in; whoever chose none reads in that of the register';
call shared.limit_words('actors.chosen_language', 'subject 100', 'language 100');
call shared.know_languages('actors.chosen_language');
call audit.leave('actors.chosen_language', 'How a person reads; they choose it anew at any time');
create trigger other_nodes_are_told
    after insert or update or delete or truncate on actors.chosen_language
    for each statement execute function shared.tell_other_nodes('ACTORS');
create or replace function actors.acting_on(day date) returns table (id uuid, subject text, name text, email text, language text, organisation uuid,
                                                                     reference text, kind text, roles text[], verified boolean)
    language sql stable as
$$
select m.id, m.subject, m.name, m.email, coalesce(l.language, m.language), m.organisation, o.reference, o.kind, held.roles, true
from actors.member m
join actors.organisation o on o.id = m.organisation
left join actors.chosen_language l on l.subject = m.subject
cross join lateral (select case when m.verified then m.roles else '{}' end
                           || array(select d.role from actors.deputies_on(day) d where d.person = m.id) as roles) held
where o.verified and cardinality(held.roles) > 0
$$;
comment on function actors.acting_on is 'Everyone who acts for an organisation on a day, in the language they read, with their own roles and those in which they stand in for others';
create function actors.forget_the_language() returns trigger
    language plpgsql security definer set search_path = '' as
$$
begin
    delete from actors.chosen_language where subject = new.subject;
    return null;
end
$$;
comment on function actors.forget_the_language is 'What an account chose goes with whoever had it';
create trigger language_is_forgotten
    after update on actors.membership_change
    for each row when (new.kind = 'ERASE' and old.state = 'PROPOSED' and new.state = 'CONFIRMED')
execute function actors.forget_the_language();
--rollback drop function actors.forget_the_language() cascade; create or replace function actors.acting_on(day date) returns table (id uuid, subject text, name text, email text, language text, organisation uuid, reference text, kind text, roles text[], verified boolean) language sql stable as $$ select m.id, m.subject, m.name, m.email, m.language, m.organisation, o.reference, o.kind, held.roles, true from actors.member m join actors.organisation o on o.id = m.organisation cross join lateral (select case when m.verified then m.roles else '{}' end || array(select d.role from actors.deputies_on(day) d where d.person = m.id) as roles) held where o.verified and cardinality(held.roles) > 0 $$; drop table actors.chosen_language; delete from audit.kept_table where name = 'actors.chosen_language';
