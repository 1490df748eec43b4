--liquibase formatted sql

--changeset country:012-kinds-of-policies splitStatements:false
call audit.change('country.country', $how$
    alter table country.policy
        add column kind text check (kind in ('PEACE_AGREEMENT', 'NATIONAL_PLAN', 'SECTOR_POLICY', 'LAW', 'COMMITMENT',
                                             'ASSISTANCE_FRAMEWORK', 'HUMANITARIAN_APPEAL', 'MISSION_PLAN', 'POVERTY_STRATEGY')),
        add column starts_on date,
        add column ends_on date,
        add column dimensions text[] not null default '{}',
        add constraint ends_after_it_starts check (ends_on >= starts_on),
        add constraint external_stays_international check (
            scope = 'INTERNATIONAL'
            or kind not in ('ASSISTANCE_FRAMEWORK', 'HUMANITARIAN_APPEAL', 'MISSION_PLAN', 'POVERTY_STRATEGY'))
$how$);
comment on column country.policy.kind is 'What it is; unknown of those from before this was asked. The frameworks of others are never the country''s own (R-22)';
comment on column country.policy.starts_on is 'Its first day, as far as that is known';
comment on column country.policy.ends_on is 'Its last day; plans of its time still refer to it';
comment on column country.policy.dimensions is 'The dimensions it is about';
call shared.limit_words('country.policy', 'dimensions 100');
create function country.policy_names_known_dimensions() returns trigger
    language plpgsql as
$$
begin
    if exists (select from unnest(new.dimensions) d (code) where not exists (select from country.dimension k where k.code = d.code)) then
        raise exception 'A policy is about dimensions that the country uses';
    end if;
    return new;
end
$$;
create trigger names_known_dimensions before insert or update on country.policy
    for each row execute function country.policy_names_known_dimensions();
--rollback drop function country.policy_names_known_dimensions() cascade;
