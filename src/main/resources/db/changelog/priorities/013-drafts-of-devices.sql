--liquibase formatted sql

--changeset priorities:013-drafts-of-devices
drop index priorities.one_draft_in_a_round;
alter table priorities.input
    add constraint one_draft_in_a_round exclude using btree (round with =, author with =) where (state = 'DRAFT') deferrable;
comment on constraint one_draft_in_a_round on priorities.input is 'An author has one draft in a round; what a device hands in (R-89) is a draft for as long as it takes to submit it, beside theirs';
--rollback alter table priorities.input drop constraint one_draft_in_a_round; create unique index one_draft_in_a_round on priorities.input (round, author) where state = 'DRAFT';

--changeset priorities:013-submitted
create view priorities.submitted as
select id, submitted_at, authorship = 'PROTECTED' as is_protected
from priorities.input
where submitted_at is not null;
comment on view priorities.submitted is 'Published: since when the words of each input stand as they do, and whether their author is protected';
--rollback drop view priorities.submitted;
