--liquibase formatted sql

--changeset actors:013-who-speaks-now-anew splitStatements:false
create function actors.tell_who_speaks_now() returns void
    language plpgsql as
$$
begin
    delete from actors.succession;
    insert into actors.succession (organisation, speaker)
    with recursive later(organisation, speaker, ended) as (
        select id, merged_into, true from actors.organisation where ended_at is not null
        union all
        select l.organisation, o.merged_into, true from later l join actors.organisation o on o.id = l.speaker where o.ended_at is not null)
    select distinct on (l.organisation) l.organisation, case when s.ended_at is null then s.id end
    from later l left join actors.organisation s on s.id = l.speaker
    order by l.organisation, s.ended_at is null desc;
end
$$;
comment on function actors.tell_who_speaks_now is 'Published: tells anew from the register who speaks for what has ended; for whoever owns the tables, after rows came from elsewhere';
--rollback drop function actors.tell_who_speaks_now();
