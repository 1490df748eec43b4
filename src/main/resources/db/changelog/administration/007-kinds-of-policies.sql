--liquibase formatted sql

--changeset administration:007-kinds-of-policies splitStatements:false
create function administration.as_said(part jsonb) returns jsonb
    language sql immutable parallel safe as
$$
select coalesce(nullif(part, '[]'), 'null')
$$;
comment on function administration.as_said is 'What is left out, what is said to be unknown, and a list of nothing are the same';
create or replace function administration.is_carried_out(asked text, wanted jsonb, starting date) returns boolean
    language sql stable as
$$
select exists (select from administration.country_change c join administration.amendment a on a.change = c.id
               where c.kind = asked and c.carried_out_at is not null
                 and not exists (select from jsonb_each(wanted) w
                                 where administration.as_said(a.content -> w.key) <> administration.as_said(w.value))
                 and (starting is null or c.holds_from = starting and c.holds_from > country.day(c.carried_out_at))
                 and not exists (select from administration.country_change l join administration.amendment b on b.change = l.id
                                 where l.kind = asked and l.carried_out_at > c.carried_out_at
                                   and administration.what_it_is_about(b.content) = administration.what_it_is_about(a.content)))
$$;
create function administration.policy_rests_on_two_people() returns trigger
    language plpgsql as
$$
begin
    if actors.founding_is_over() and not administration.is_carried_out('POLICY', jsonb_build_object(
            'code', new.code, 'scope', new.scope, 'title', new.title, 'policyKind', new.kind,
            'startsOn', new.starts_on, 'endsOn', new.ends_on, 'dimensions', new.dimensions), null) then
        raise exception 'Nothing changes in the country but as one person proposed and another confirmed it';
    end if;
    return new;
end
$$;
drop trigger rests_on_two_people on country.policy;
create trigger rests_on_two_people before insert or update on country.policy
    for each row execute function administration.policy_rests_on_two_people();
--rollback empty
