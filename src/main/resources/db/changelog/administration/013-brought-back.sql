--liquibase formatted sql

--changeset administration:013-brought-back splitStatements:false
call audit.change('administration.country_change', $how$
    alter table administration.country_change
        drop constraint country_change_kind_check,
        add constraint country_change_kind_check check (kind in ('SETTING', 'RULE', 'PHASE', 'DIMENSION', 'POLICY', 'PLACES', 'NAME', 'COVERED', 'LANGUAGE', 'COORDINATION', 'NOTICE', 'EXIT', 'RETIREMENT', 'OFFICIAL_LANGUAGE', 'TIME_AND_MONEY', 'RESTORATION'))
$how$);
drop trigger carried_out_on_its_day on administration.country_change;
call shared.refuse_change('administration.country_change', 'carried_out_on_its_day',
                          'old.carried_out_at is null and new.carried_out_at is not null and '
                          '(new.kind in (''SETTING'', ''RULE'', ''PHASE'', ''EXIT'', ''RETIREMENT'', ''RESTORATION'')) = (new.holds_from <= country.day(new.carried_out_at))',
                          'A change of the country is carried out on its day, and what is kept with its day before that');
create function administration.restoration_rests_on_two_people() returns trigger
    language plpgsql as
$$
begin
    if not administration.is_carried_out('RESTORATION', jsonb_build_object('part', new.part, 'code', new.code), new.since) then
        raise exception 'Nothing changes in the country but as one person proposed and another confirmed it';
    end if;
    return new;
end
$$;
create trigger rests_on_two_people before insert on country.restoration
    for each row execute function administration.restoration_rests_on_two_people();
--rollback empty
