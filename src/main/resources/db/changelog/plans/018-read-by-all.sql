--liquibase formatted sql

--changeset plans:018-read-by-all
create view plans.read_by_all as
select distinct on (id) id, kind, reference, language, title, words
from (select shared.part_id('SAID', c.who, c.said) as id, 'SAID' as kind, p.id as plan,
             p.reference || '.SAID-' || c.position + 1 as reference, r.language, c.who as title, c.said as words
      from plans.consultation c
      join plans.revision r on r.id = c.revision
      join plans.plan p on p.id = r.plan and p.revision = r.number
      union all
      select shared.part_id('CHANGED', c.who, c.changed), 'CHANGED', p.id,
             p.reference || '.CHANGED-' || c.position + 1, r.language, '', c.changed
      from plans.consultation c
      join plans.revision r on r.id = c.revision
      join plans.plan p on p.id = r.plan and p.revision = r.number
      union all
      select shared.part_id('CONTESTED', r.contested_note), 'CONTESTED', p.id,
             p.reference || '.CONTESTED', r.language, '', r.contested_note
      from plans.revision r
      join plans.plan p on p.id = r.plan and p.revision = r.number
      where r.contested_note is not null) said
where exists (select from search.written w where w.id = said.plan)
order by id, reference;
comment on view plans.read_by_all is 'Published: whom the plans that are public as they stand say they consulted and what these said, what was changed because of it, and what is contested, in the language of the plan; called by the plan and the place in it. The same words are one text, however many plans and versions say them';
create index consultation_by_said on plans.consultation (shared.part_id('SAID', who, said));
create index consultation_by_changed on plans.consultation (shared.part_id('CHANGED', who, changed));
create index revision_by_contested on plans.revision (shared.part_id('CONTESTED', contested_note)) where contested_note is not null;
grant select on plans.read_by_all to mizizi_app;
--rollback drop view plans.read_by_all; drop index plans.consultation_by_said, plans.consultation_by_changed, plans.revision_by_contested;
