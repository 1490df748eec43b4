--liquibase formatted sql

--changeset country:005-published splitStatements:false
create function country.endorsements_asked(rule int) returns int
    language sql stable as
$$
select civil_society_endorsements from country.approval_rule where number = rule
$$;
comment on function country.endorsements_asked is 'Published: how many endorsements by civil society a rule asks for before a plan is approved';
create function country.is_national(asked text) returns boolean
    language sql stable as
$$
select exists (select from country.policy where code = asked and scope = 'NATIONAL')
$$;
comment on function country.is_national is 'Published: whether a policy is one of the country itself';

comment on function country.day is 'Published: the day that it is in the country at a moment';
comment on function country.first_level is 'Published: the place of the first administrative level around a place. Of three levels under one place, that one is the country and the next its provinces; anywhere else a place without another around it is a province';
comment on function country.rule_in_force is 'Published: the number of the approval rule that applies at a moment, which the phase of the country decides; none where no rule does';
comment on function country.setting is 'Published: the number that is in force at a moment: DAYS_TO_ANSWER, how long an owner has for a question; DAYS_TO_RECONFIRM, how long an earlier answer counts after an end has changed';
--rollback drop function country.is_national(text); drop function country.endorsements_asked(int);
