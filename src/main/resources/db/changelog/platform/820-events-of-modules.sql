--liquibase formatted sql

--changeset platform:820-events-of-modules
with moved as (
    select 'org.mizizi.' || module || '.' || event as earlier,
           'org.mizizi.' || module || '.' || family || '$' || event as later
    from (values ('actors', 'ActorEvent', 'OrganisationRegistered MandateClaimed MandateVerified MemberRegistered MemberRolesChanged MembershipProposed MembershipConfirmed MembershipRefused MembershipWithdrawn'),
                 ('comments', 'CommentEvent', 'CommentWritten CommentWithdrawn CommentAnswered'),
                 ('plans', 'PlanEvent', 'PlanEdited PlanSubmitted PlanShared PlanTakenBack PlanWithdrawn PlanEndorsed HumanitarianContested ContestTakenBack PlanTakenIntoReview PlanDecided DecisionRecorded'),
                 ('priorities', 'PriorityEvent', 'InputSubmitted InputReturned InputWithdrawn InputEndorsed EndorsementTakenBack InputAnswered PriorityFormed PriorityReworded PriorityRegrouped PriorityMerged PrioritySplit PriorityNotTakenUp PriorityInStrategy'),
                 ('rankings', 'RankingEvent', 'AlternativesFixed BallotCast BallotsPublished'),
                 ('rounds', 'RoundEvent', 'RoundPlanned RoundReplanned RoundDiscarded RoundAnnounced RoundTakenBack RoundOpened RoundClosed RoundAnswered'),
                 ('strategies', 'StrategyEvent', 'StrategyDrafted StrategyEdited StrategyDiscarded StrategyPutToConsultation StrategyRevised StrategySigned StrategyAdopted StrategySuperseded'),
                 ('traceability', 'LinkEvent', 'LinkClaimed LinkWithdrawn LinkAnswered LinkReplied LinkToReconfirm')) as standing(module, family, events),
         unnest(string_to_array(events, ' ')) as event
)
update events.event_publication
set event_type = later,
    listener_id = replace(listener_id, '(' || earlier || ')', '(' || later || ')')
from moved
where event_type = earlier;
--rollback update events.event_publication set event_type = regexp_replace(event_type, '[.][A-Za-z]+Event[$]', '.'), listener_id = regexp_replace(listener_id, '[.][A-Za-z]+Event[$]', '.');
