--liquibase formatted sql

--changeset plans:014-versions-by-one-id splitStatements:false
create or replace view plans.in_force as
select p.id, p.organisation, p.revision, null::text as currency, cast(0 as numeric) as money
from plans.plan p where false;
drop view plans.plan_current, plans.document, plans.written;
call audit.change('plans.revision', $how$
    drop view audit.plans_revision;
    alter table plans.revision add column id uuid generated always as (shared.part_id(plan::text, number::text)) stored;
    alter table plans.revision alter column id drop expression;
    alter table plans.revision alter column id set not null, add unique (id);
    drop index plans.revision_in_the_ledger;

    alter table plans.plan_place drop constraint plan_place_plan_revision_fkey, drop constraint plan_place_pkey,
        alter column revision type uuid using shared.part_id(plan::text, revision::text);
    alter table plans.plan_place drop column plan, add primary key (revision, place),
        add foreign key (revision) references plans.revision (id);
    alter table plans.quarter_amount drop constraint quarter_amount_plan_revision_fkey, drop constraint quarter_amount_pkey,
        alter column revision type uuid using shared.part_id(plan::text, revision::text);
    alter table plans.quarter_amount drop column plan, add primary key (revision, quarter),
        add foreign key (revision) references plans.revision (id);
    alter table plans.consultation drop constraint consultation_plan_revision_fkey, drop constraint consultation_pkey,
        alter column revision type uuid using shared.part_id(plan::text, revision::text);
    alter table plans.consultation drop column plan, add primary key (revision, position),
        add foreign key (revision) references plans.revision (id);
    alter table plans.plan_policy drop constraint plan_policy_plan_revision_fkey, drop constraint plan_policy_pkey,
        alter column revision type uuid using shared.part_id(plan::text, revision::text);
    alter table plans.plan_policy drop column plan, add primary key (revision, policy),
        add foreign key (revision) references plans.revision (id);

    update audit.kept_table set row_id = 'r.id' where name = 'plans.revision';
    update audit.kept_table set row_id = 'r.revision', matches = 'p.revision = r.id'
    where name in ('plans.plan_place', 'plans.quarter_amount', 'plans.consultation', 'plans.plan_policy');
    update audit.kept_table set row_id = '(select v.id from plans.revision v where v.plan = r.plan and v.number = r.revision)'
    where name = 'plans.reply';
$how$);
comment on column plans.revision.id is 'Of versions from before they had one, the id under which the ledger kept them';
--rollback empty

--changeset plans:014-in-force-up-to-the-decision
create or replace view plans.in_force as
select p.id, p.organisation, r.number as revision, r.currency,
       coalesce((select sum(a.amount) from plans.quarter_amount a where a.revision = r.id), 0) as money
from plans.plan p
cross join lateral (
    select d.revision, d.outcome from plans.decision d
    where d.plan = p.id and d.outcome <> 'RETURNED'
    order by d.revision desc limit 1) decided
join plans.revision r on r.plan = p.id and r.number = decided.revision
where decided.outcome in ('APPROVED', 'APPROVED_WITH_CONDITIONS')
  and p.state in ('APPROVED', 'APPROVED_WITH_CONDITIONS', 'SUBMITTED', 'IN_REVIEW', 'RETURNED')
  and not exists (select from plans.revision later where later.plan = p.id and later.number >= r.number and later.humanitarian);
--rollback empty

--changeset plans:014-rules-by-one-id splitStatements:false
create function plans.parts_are_written_once() returns trigger
    language plpgsql as
$$
begin
    if not exists (select from plans.revision where id = new.revision and xmin = pg_current_xact_id()::xid) then
        raise exception 'A version is written whole, in one transaction, and nothing is added to it';
    end if;
    return null;
end
$$;
create or replace trigger versions_are_written_once after insert on plans.plan_place
    for each row execute function plans.parts_are_written_once();
create or replace trigger versions_are_written_once after insert on plans.quarter_amount
    for each row execute function plans.parts_are_written_once();
create or replace trigger versions_are_written_once after insert on plans.consultation
    for each row execute function plans.parts_are_written_once();
create or replace trigger versions_are_written_once after insert on plans.plan_policy
    for each row execute function plans.parts_are_written_once();
create or replace function plans.no_finer_place() returns trigger
    language plpgsql as
$$
begin
    if new.place is distinct from country.first_level(new.place)
        and exists (select from plans.revision where id = new.revision and humanitarian) then
        raise exception 'A humanitarian plan names no place finer than the first administrative level (R-19)';
    end if;
    return null;
end
$$;
create or replace function plans.submitted_plans_are_complete() returns trigger
    language plpgsql as
$$
declare
    written plans.revision;
begin
    if new.revision = 0 or new.state = 'WITHDRAWN' then
        return null;
    end if;
    select * into written from plans.revision where plan = new.id and number = new.revision;
    if written.id is null then
        raise exception 'A submitted plan has a text';
    end if;
    if new.state <> 'DRAFT' and written.humanitarian <> (new.state = 'SHARED') then
        raise exception 'A humanitarian plan is shared for information, and no other one is (R-19)';
    end if;
    if not exists (select from plans.consultation where revision = written.id and side = 'INTERNAL') then
        raise exception 'A submitted plan records an internal consultation (R-69)';
    end if;
    if written.humanitarian then
        return null;
    end if;
    if not exists (select from plans.plan_policy where revision = written.id and country.is_national(policy)) then
        raise exception 'A submitted plan names a national policy (R-71)';
    end if;
    if not exists (select from traceability.claim where downstream = new.id) then
        raise exception 'A submitted plan links to a goal, a priority or an input';
    end if;
    return null;
end
$$;
--rollback empty
