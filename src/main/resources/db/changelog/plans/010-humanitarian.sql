--liquibase formatted sql

--changeset plans:010-ground
alter table plans.revision
    add column ground text check (ground in ('GLIDE_NUMBER', 'PLAN_CODE', 'SECTORS')),
    add column ground_code text,
    add constraint ground_is_as_published check (case ground
        when 'GLIDE_NUMBER' then coalesce(ground_code ~ '^[A-Z]{2}-[0-9]{4}-[0-9]{6}-([A-Z]{3}|[0-9]{3})$', false)
        when 'PLAN_CODE' then coalesce(ground_code ~ '^[A-Z]{4,7}[0-9]{2}$', false)
        when 'SECTORS' then coalesce(ground_code ~ '^(72[0-9]{3}|73010|74020)(, (72[0-9]{3}|73010|74020))*$', false)
        else ground_code is null end),
    add constraint humanitarian_on_a_ground check (humanitarian = (ground is not null)) not valid;
comment on column plans.revision.ground is 'R-19: why a plan says it is humanitarian; versions from before grounds were asked for have none';
call shared.limit_words('plans.revision', 'ground_code 200');
--rollback alter table plans.revision drop column ground, drop column ground_code;

--changeset plans:010-shared-state
alter table plans.plan drop constraint plan_state_check,
    add constraint plan_state_check check (state in ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'RETURNED', 'APPROVED', 'APPROVED_WITH_CONDITIONS',
                                                     'DECLINED', 'SHARED', 'WITHDRAWN', 'RUNNING', 'COMPLETED', 'SUSPENDED'));
--rollback alter table plans.plan drop constraint plan_state_check, add constraint plan_state_check check (state in ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'RETURNED', 'APPROVED', 'APPROVED_WITH_CONDITIONS', 'DECLINED', 'WITHDRAWN', 'RUNNING', 'COMPLETED', 'SUSPENDED'));

--changeset plans:010-moves
insert into shared.move (thing, earlier, later)
values ('plans.plan', 'DRAFT', 'SHARED'),
       ('plans.plan', 'RETURNED', 'SHARED'),
       ('plans.plan', 'DECLINED', 'SHARED'),
       ('plans.plan', 'APPROVED', 'SHARED'),
       ('plans.plan', 'APPROVED_WITH_CONDITIONS', 'SHARED'),
       ('plans.plan', 'RUNNING', 'SHARED'),
       ('plans.plan', 'SUSPENDED', 'SHARED'),
       ('plans.plan', 'SHARED', 'SHARED'),
       ('plans.plan', 'SHARED', 'DRAFT'),
       ('plans.plan', 'SHARED', 'SUBMITTED'),
       ('plans.plan', 'SHARED', 'WITHDRAWN');
--rollback delete from shared.move where thing = 'plans.plan' and 'SHARED' in (earlier, later);

--changeset plans:010-places
create view plans.written as
select r.plan, r.number,
       jsonb_build_object('language', language, 'title', title, 'summary', summary, 'startsOn', starts_on, 'endsOn', ends_on,
         'currency', currency, 'humanitarian', humanitarian, 'contested', contested, 'contestedNote', contested_note,
         'places', coalesce((select jsonb_agg(x.place order by x.place)
                             from plans.plan_place x where x.plan = r.plan and x.revision = r.number), '[]'),
         'money', coalesce((select jsonb_agg(jsonb_build_object('quarter', x.quarter, 'amount', x.amount) order by x.quarter)
                            from plans.quarter_amount x where x.plan = r.plan and x.revision = r.number), '[]'),
         'consultations', coalesce((select jsonb_agg(jsonb_build_object('who', x.who, 'side', x.side, 'heldOn', x.held_on,
                                             'organisation', case when x.organisation is not null then jsonb_build_object('value', x.organisation) end,
                                             'mode', x.mode, 'said', x.said, 'changed', x.changed) order by x.position)
                                    from plans.consultation x where x.plan = r.plan and x.revision = r.number), '[]'),
         'policies', coalesce((select jsonb_agg(x.policy order by x.policy)
                               from plans.plan_policy x where x.plan = r.plan and x.revision = r.number), '[]'))
       || case when ground is null then '{}' else jsonb_build_object('ground', jsonb_build_object('kind', ground, 'code', ground_code)) end
       as content
from plans.revision r;
comment on view plans.written is 'A submitted version as one document, word for word; for the ledger';
create or replace view plans.document as
select plan, number,
       case when cast(content ->> 'humanitarian' as boolean)
           then content || jsonb_build_object('places', coalesce((select jsonb_agg(distinct country.first_level(place))
                                                                  from jsonb_array_elements_text(content -> 'places') as place), '[]'))
           else content end as content
from plans.written;
comment on view plans.document is 'A submitted version as it is told: a humanitarian one names no place finer than the first administrative level (R-19)';
create or replace view plans.plan_content as
select p.id, jsonb_build_object('reference', reference, 'organisation', organisation, 'state', state, 'revision', revision,
         'last_edited_by', last_edited_by, 'submitted_by', submitted_by,
         'working_copy', (select w.content from plans.working_copy w where w.plan = p.id),
         'submitted', (select jsonb_agg(d.content order by d.number) from plans.written d where d.plan = p.id))
       || coalesce((select jsonb_build_object('replies', jsonb_agg(jsonb_build_object('decision', r.decision, 'question', r.question,
                                                                                      'words', r.words)
                                                                   order by r.revision, r.question))
                    from plans.reply r where r.plan = p.id having count(*) > 0), '{}') as content
from plans.plan p;
--rollback empty

--changeset plans:010-no-finer-place splitStatements:false
create function plans.no_finer_place() returns trigger
    language plpgsql as
$$
begin
    if new.place is distinct from country.first_level(new.place)
        and exists (select from plans.revision where plan = new.plan and number = new.revision and humanitarian) then
        raise exception 'A humanitarian plan names no place finer than the first administrative level (R-19)';
    end if;
    return null;
end
$$;
create trigger no_finer_place
    after insert or update on plans.plan_place
    for each row execute function plans.no_finer_place();
--rollback drop function plans.no_finer_place() cascade;

--changeset plans:010-shared-without-a-gate splitStatements:false
create or replace function plans.submitted_plans_are_complete() returns trigger
    language plpgsql as
$$
declare
    apart boolean := (select humanitarian from plans.revision where plan = new.id and number = new.revision);
begin
    if new.revision = 0 or new.state = 'WITHDRAWN' then
        return null;
    end if;
    if apart is null then
        raise exception 'A submitted plan has a text';
    end if;
    if new.state <> 'DRAFT' and apart <> (new.state = 'SHARED') then
        raise exception 'A humanitarian plan is shared for information, and no other one is (R-19)';
    end if;
    if not exists (select from plans.consultation where plan = new.id and revision = new.revision and side = 'INTERNAL') then
        raise exception 'A submitted plan records an internal consultation (R-69)';
    end if;
    if apart then
        return null;
    end if;
    if not exists (select from plans.plan_policy x join country.policy y on y.code = x.policy
                   where x.plan = new.id and x.revision = new.revision and y.scope = 'NATIONAL') then
        raise exception 'A submitted plan names a national policy (R-71)';
    end if;
    if not exists (select from traceability.link where downstream = new.id and state <> 'WITHDRAWN') then
        raise exception 'A submitted plan links to a goal, a priority or an input';
    end if;
    return null;
end
$$;
create function plans.nobody_judges_what_is_humanitarian() returns trigger
    language plpgsql as
$$
begin
    if exists (select from plans.revision where plan = new.plan and number = new.revision and humanitarian) then
        raise exception 'A humanitarian plan is shared for information: nobody endorses it or decides on it (R-19)';
    end if;
    return new;
end
$$;
create trigger nobody_judges_what_is_humanitarian
    before insert on plans.decision
    for each row execute function plans.nobody_judges_what_is_humanitarian();
create trigger nobody_judges_what_is_humanitarian
    before insert on plans.endorsement
    for each row execute function plans.nobody_judges_what_is_humanitarian();
--rollback drop function plans.nobody_judges_what_is_humanitarian() cascade;

--changeset plans:010-contest splitStatements:false
create table plans.contest (
    id            uuid primary key,
    plan          uuid  not null,
    revision      int   not null,
    organisation  uuid  not null references actors.organisation,
    person        uuid  not null references actors.member,
    words         jsonb not null,
    contested_at  timestamp(6) with time zone not null,
    taken_back_at timestamp(6) with time zone,
    taken_back_by uuid  references actors.member,
    foreign key (plan, revision) references plans.revision,
    check ((taken_back_at is null) = (taken_back_by is null))
);
comment on table plans.contest is 'R-19: a ministry''s word that a plan is not humanitarian; kept for good, also when the ministry has taken it back';
create unique index one_contest_stands on plans.contest (plan, organisation) where taken_back_at is null;
call shared.limit_words('plans.contest', 'words 2000');
create function plans.ministries_contest() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'UPDATE' then
        if old.taken_back_at is not null
            or (new.id, new.plan, new.revision, new.organisation, new.person, new.words, new.contested_at)
                is distinct from (old.id, old.plan, old.revision, old.organisation, old.person, old.words, old.contested_at) then
            raise exception 'What was contested stays as it was said, and is taken back once';
        end if;
        return new;
    end if;
    if not exists (select from actors.organisation o join plans.plan p on p.organisation <> o.id
                   where o.id = new.organisation and o.kind = 'MINISTRY' and p.id = new.plan) then
        raise exception 'A ministry contests, and not a plan of its own';
    end if;
    if not exists (select from plans.revision where plan = new.plan and number = new.revision and humanitarian) then
        raise exception 'Only that a plan is humanitarian can be contested';
    end if;
    return new;
end
$$;
create trigger ministries_contest
    before insert or update on plans.contest
    for each row execute function plans.ministries_contest();
create view plans.contest_content as
select id, jsonb_build_object('plan', plan, 'revision', revision, 'organisation', organisation, 'person', person, 'words', words,
                              'taken_back_at', taken_back_at, 'taken_back_by', taken_back_by) as content
from plans.contest;
create view plans.shared as
select p.id, p.organisation, r.number as revision,
       exists (select from plans.contest c where c.plan = p.id and c.taken_back_at is null) as contested
from plans.plan p join plans.revision r on r.plan = p.id and r.number = p.revision
where r.humanitarian and p.state in ('SHARED', 'SUBMITTED', 'IN_REVIEW');
comment on view plans.shared is 'Every humanitarian plan that is shared for information, and whether a ministry contests that it is one; those of an earlier version were called submitted';
--rollback drop view plans.shared, plans.contest_content; drop table plans.contest; drop function plans.ministries_contest();

--changeset plans:010-in-force-by-a-decision
drop view plans.in_force;
create view plans.in_force as
select p.id, p.organisation, r.number as revision, r.currency,
       coalesce((select sum(a.amount) from plans.quarter_amount a where a.plan = p.id and a.revision = r.number), 0) as money
from plans.plan p
cross join lateral (
    select d.revision, d.outcome from plans.decision d
    where d.plan = p.id and d.outcome <> 'RETURNED'
    order by d.revision desc limit 1) decided
join plans.revision r on r.plan = p.id and r.number = decided.revision
where decided.outcome in ('APPROVED', 'APPROVED_WITH_CONDITIONS')
  and p.state in ('APPROVED', 'APPROVED_WITH_CONDITIONS', 'RUNNING', 'SUBMITTED', 'IN_REVIEW', 'RETURNED')
  and not exists (select from plans.revision later where later.plan = p.id and later.number >= r.number and later.humanitarian);
comment on view plans.in_force is 'Every plan in force, by the version that was approved: it stays in force until a newer one is approved or declined, or shared as humanitarian';
--rollback empty
