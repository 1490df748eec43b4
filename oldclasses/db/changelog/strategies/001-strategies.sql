--liquibase formatted sql

--changeset strategies:001-strategies
create schema strategies;
create table strategies.strategy (
    id         uuid primary key,
    version    bigint not null,
    number     int    not null unique check (number > 0),
    title      jsonb  not null,
    state      text   not null check (state in ('DRAFT', 'IN_CONSULTATION', 'REVISED', 'ADOPTED', 'SUPERSEDED')),
    created_at timestamp(6) with time zone not null,
    consulted_at timestamp(6) with time zone,
    revised_at timestamp(6) with time zone,
    adopted_at timestamp(6) with time zone,
    check (state = 'DRAFT' or consulted_at is not null),
    check (state in ('DRAFT', 'IN_CONSULTATION') or revised_at is not null),
    check (state not in ('ADOPTED', 'SUPERSEDED') or adopted_at is not null)
);
create unique index one_adopted_strategy on strategies.strategy ((true)) where state = 'ADOPTED';
comment on table strategies.strategy is 'A version of the strategic framework. Never from DRAFT to ADOPTED (R-18)';
create table strategies.section (
    id       uuid primary key,
    strategy uuid  not null references strategies.strategy,
    kind     text  not null check (kind in ('ROOT_CAUSES', 'TRIGGERS', 'VISION', 'APPROACH')),
    title    jsonb,
    ministry uuid  references actors.organisation,
    unique (strategy, kind)
);
create function strategies.section_number(kind text) returns int
    language sql immutable as
$$ select array_position(array['ROOT_CAUSES', 'TRIGGERS', 'VISION', 'APPROACH'], kind) $$;
create table strategies.paragraph (
    id             uuid primary key,
    version        bigint not null,
    section        uuid  not null references strategies.section,
    position       int   not null,
    text           jsonb not null,
    consulted_text jsonb,
    edited_by      uuid  not null references actors.member,
    unique (section, position) deferrable initially deferred
);
comment on table strategies.paragraph is 'Numbered within its section (2.3); the id is what comments hold on to. consulted_text: what people commented on, where the revision changed it';
create table strategies.objective (
    id       uuid primary key,
    strategy uuid  not null references strategies.strategy,
    number   int   not null check (number > 0),
    title    jsonb not null,
    unique (strategy, number)
);
create table strategies.goal (
    id          uuid primary key,
    version     bigint not null,
    strategy    uuid  not null references strategies.strategy,
    objective   uuid  not null references strategies.objective,
    number      int   not null check (number > 0),
    reference   text  not null,
    title       jsonb not null,
    description jsonb not null,
    consulted_description jsonb,
    marks       jsonb not null,
    unique (objective, number),
    unique (strategy, reference)
);
comment on table strategies.goal is 'A goal carries priorities (links in traceability). No task, budget or implementer fits here (R-16). marks: milestones and benchmarks';
create table strategies.signatory (
    strategy  uuid not null references strategies.strategy,
    ministry  uuid not null references actors.organisation,
    signed_by uuid references actors.member,
    signed_at timestamp(6) with time zone,
    primary key (strategy, ministry),
    check ((signed_by is null) = (signed_at is null))
);
create view strategies.strategy_content as
select s.id, jsonb_build_object('number', number, 'title', title, 'state', state,
         'sections', (select jsonb_agg(jsonb_build_object('kind', c.kind, 'title', c.title, 'ministry', c.ministry, 'paragraphs',
                               (select jsonb_agg(jsonb_build_object('text', p.text, 'consulted_text', p.consulted_text)
                                                 order by p.position)
                                from strategies.paragraph p where p.section = c.id))
                             order by strategies.section_number(c.kind))
                      from strategies.section c where c.strategy = s.id),
         'objectives', (select jsonb_agg(jsonb_build_object('number', o.number, 'title', o.title) order by o.number)
                        from strategies.objective o where o.strategy = s.id),
         'goals', (select jsonb_agg(jsonb_build_object('reference', g.reference, 'title', g.title, 'description', g.description,
                             'consulted_description', g.consulted_description, 'marks', g.marks) order by g.reference)
                   from strategies.goal g where g.strategy = s.id),
         'signatures', (select jsonb_agg(jsonb_build_object('ministry', n.ministry, 'signed_by', n.signed_by) order by n.ministry)
                        from strategies.signatory n where n.strategy = s.id)) as content
from strategies.strategy s;
--rollback drop schema strategies cascade;

--changeset strategies:001-adoption splitStatements:false
create function strategies.adoption_needs_every_signature() returns trigger
    language plpgsql as
$$
begin
    if new.state = 'ADOPTED' and old.state <> 'ADOPTED' then
        if old.state <> 'REVISED' then
            raise exception 'Only a revised strategy is adopted';
        end if;
        if not exists (select from strategies.signatory where strategy = new.id)
            or exists (select from strategies.signatory where strategy = new.id and signed_by is null) then
            raise exception 'Adoption needs the signature of every ministry';
        end if;
    end if;
    return new;
end
$$;
create trigger adoption_needs_every_signature
    before update on strategies.strategy
    for each row execute function strategies.adoption_needs_every_signature();
--rollback drop function strategies.adoption_needs_every_signature() cascade;
