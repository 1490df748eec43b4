--liquibase formatted sql

--changeset administration:004-scope splitStatements:false
call audit.change('administration.country_change', $how$
    alter table administration.country_change
        drop constraint country_change_kind_check,
        add constraint country_change_kind_check check (kind in ('SETTING', 'RULE', 'PHASE', 'DIMENSION', 'POLICY', 'PLACES', 'NAME', 'COVERED', 'LANGUAGE', 'COORDINATION'))
$how$);
create function administration.scope_rests_on_two_people() returns trigger
    language plpgsql as
$$
declare
    row    jsonb := to_jsonb(new);
    kind   text;
    wanted jsonb;
begin
    case tg_table_name
        when 'covered_country' then
            kind := 'COVERED';
            wanted := jsonb_build_object('code', row -> 'code', 'twoLetters', row -> 'two_letters');
        when 'spoken_language' then
            kind := 'LANGUAGE';
            wanted := row - 'position';
        when 'coordination' then
            kind := 'COORDINATION';
            wanted := row - 'only_one';
    end case;
    if actors.founding_is_over() and not administration.is_carried_out(kind, wanted, null) then
        raise exception 'Nothing changes in the country but as one person proposed and another confirmed it';
    end if;
    return new;
end
$$;
create trigger rests_on_two_people before insert or update on country.covered_country for each row execute function administration.scope_rests_on_two_people();
create trigger rests_on_two_people before insert or update on country.spoken_language for each row execute function administration.scope_rests_on_two_people();
create trigger rests_on_two_people before insert or update on country.coordination for each row execute function administration.scope_rests_on_two_people();
--rollback drop function administration.scope_rests_on_two_people() cascade;
