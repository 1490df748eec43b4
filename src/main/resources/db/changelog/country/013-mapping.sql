--liquibase formatted sql

--changeset country:013-mapping splitStatements:false
create function country.is_mapping(mapping jsonb) returns boolean
    language sql immutable parallel safe as
$$
select jsonb_typeof(mapping) = 'array'
   and (select count(distinct m) = count(*)
               and coalesce(bool_and(coalesce(m ->> 'code' ~ case m ->> 'vocabulary'
                   when 'DAC_PURPOSE' then '^[1-9][0-9]{2}([0-9]{2})?$'
                   when 'PEACEBUILDING_GOAL' then '^[1-5]$'
                   when 'AFRICAN_UNION' then '^(security|humanitarian|political|socio-economic|justice|gender)$'
                   when 'UNITED_NATIONS' then '^(security|political|social|development|human-rights|humanitarian|rule-of-law)$'
               end, false)), true)
        from jsonb_array_elements(mapping) m)
$$;
comment on function country.is_mapping is 'Whether each stands in the list of others that it names, and none twice';
call audit.change('country.country', $how$
    alter table country.dimension
        add column mapping jsonb not null default '[]',
        add constraint maps_to_what_there_is check (country.is_mapping(mapping)),
        add constraint mapping_known check (shared.language_ok(mapping))
$how$);
comment on column country.dimension.mapping is 'What others call it, by list and code (R-04); nothing where it is not mapped';
call shared.limit_words('country.dimension', 'mapping 100');
--rollback empty
