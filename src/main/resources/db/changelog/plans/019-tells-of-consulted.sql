--liquibase formatted sql

--changeset plans:019-tells-of-consulted splitStatements:false
create function plans.tells_of_consulted(thing uuid) returns boolean
    language sql stable as
$$
select exists (select from plans.consultation c where shared.part_id('SAID', c.who, c.said) = thing)
    or exists (select from plans.consultation c where shared.part_id('CHANGED', c.who, c.changed) = thing)
    or exists (select from plans.revision r
               where r.contested_note is not null and shared.part_id('CONTESTED', r.contested_note) = thing)
$$;
comment on function plans.tells_of_consulted is 'Published: whether a plan tells in it whom it consulted, what these said or contested, or what became of that';
--rollback drop function plans.tells_of_consulted(uuid);
