--liquibase formatted sql

--changeset rounds:005-published
create view rounds.calendar as
select id, reference, purpose, subject, state, opens_at, closes_at, closed_at from rounds.round;
comment on view rounds.calendar is 'Published: every round, from its planning on: what it is for, its times, and the state it was last brought to. rounds.phase says where that is at a moment';
create view rounds.invited as
select round, organisation from rounds.invitation;
comment on view rounds.invited is 'Published: every organisation that is invited to a round';

comment on function rounds.phase is 'Published: where a round is at a moment: what its state and the clock say together. The same as RoundPhase in Java';
comment on function rounds.hold_open is 'Published: keeps a round from being closed until the transaction ends, and refuses what is not said within its time, or by somebody who was not invited';
comment on function rounds.hold_unanswered is 'Published: keeps a round from being called answered until the transaction ends';
--rollback drop view rounds.invited; drop view rounds.calendar;
