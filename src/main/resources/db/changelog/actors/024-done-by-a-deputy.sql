--liquibase formatted sql

--changeset actors:024-done-by-a-deputy splitStatements:false
create function actors.deputised(who uuid, moment timestamp with time zone, variadic wanted text[]) returns boolean
    language sql stable as
$$
select exists (select from actors.deputy d
               where d.person = who and d.role = any(wanted) and country.day(moment) between d.first_day and d.last_day
                 and d.confirmed_at <= moment and not actors.is_over(d, moment))
$$;
comment on function actors.deputised is 'Published: whether a person stood in for somebody at a moment, in one of these roles; to be said beside the name of whoever did something';
--rollback drop function actors.deputised(uuid, timestamp with time zone, text[]);
