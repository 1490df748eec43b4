--liquibase formatted sql

--changeset coherence:008-shortened-rounds
create view coherence.shortened_rounds as
select r.shortened_for as reason, count(*) as rounds, sum(count(*)) over ()::bigint as announced
from rounds.lengths r
group by r.shortened_for;
comment on view coherence.shortened_rounds is 'R-55: how many of the rounds that were announced gave people less time than the country asks for, by reason; without a reason, those that did not';
--rollback drop view coherence.shortened_rounds;
