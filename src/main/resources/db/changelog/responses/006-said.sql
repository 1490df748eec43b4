--liquibase formatted sql

--changeset responses:006-said
create view responses.said as
select r.id, r.organisation, c.closes_at, c.state as round_state, c.opens_at
from responses.response r join rounds.calendar c on c.id = r.round;
comment on view responses.said is 'Published: every answer of an agency to a priority, and the round it was given in; shown once that has closed';
--rollback drop view responses.said;
