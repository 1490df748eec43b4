--liquibase formatted sql

--changeset coherence:006-figures-of-days
create table coherence.figures_of_day (
    id                     uuid   primary key,
    day                    date   not null unique,
    ended_at               timestamp(6) with time zone not null,
    computed_at            timestamp(6) with time zone not null,
    humanitarian_shared    bigint not null check (humanitarian_shared >= 0),
    humanitarian_contested bigint not null check (humanitarian_contested between 0 and humanitarian_shared),
    check (computed_at >= ended_at)
);
comment on table coherence.figures_of_day is 'R-86: the days whose figures were worked out when they were over, once and for good';
create table coherence.share_of_day (
    figures      uuid    not null references coherence.figures_of_day,
    code         text    not null check (code ~ '^[A-Z0-9_]+$'),
    unit         text    not null check (unit ~ '^([A-Z]{3}|PLANS)$'),
    rule_version int     not null check (rule_version > 0),
    absence      text    check (absence in ('NO_STRATEGY', 'NO_PLAN_IN_FORCE')),
    numerator    numeric,
    denominator  numeric,
    primary key (figures, code, unit),
    check ((absence is null) = (numerator is not null) and (absence is null) = (denominator is not null)),
    check (denominator > 0 and numerator between 0 and denominator)
);
comment on table coherence.share_of_day is 'A figure of a day that is over as the two numbers it was made from: of the plans in force, and of their planned money in each currency; or why there was none';
call shared.limit_words('coherence.share_of_day', 'code 100', 'unit 10', 'absence 100');
call audit.keep('coherence.figures_of_day');
call audit.keep_part('coherence.share_of_day', 'coherence.figures_of_day', 'r.figures', 'p.figures = r.id');
--rollback delete from audit.kept_table where kind = 'coherence.figures_of_day'; drop table coherence.share_of_day cascade; drop table coherence.figures_of_day cascade;
