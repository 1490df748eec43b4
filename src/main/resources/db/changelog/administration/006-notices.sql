--liquibase formatted sql

--changeset administration:006-notices splitStatements:false
call audit.change('administration.country_change', $how$
    alter table administration.country_change
        drop constraint country_change_kind_check,
        add constraint country_change_kind_check check (kind in ('SETTING', 'RULE', 'PHASE', 'DIMENSION', 'POLICY', 'PLACES', 'NAME', 'COVERED', 'LANGUAGE', 'COORDINATION', 'NOTICE'))
$how$);
create function administration.notice_rests_on_two_people() returns trigger
    language plpgsql as
$$
begin
    if actors.founding_is_over() and (not administration.is_carried_out('NOTICE', jsonb_build_object('code', new.code, 'text', new.text), null)
        or not exists (select from administration.country_change c join administration.amendment a on a.change = c.id
                       where c.kind = 'NOTICE' and c.carried_out_at is not null and c.holds_from = new.since
                         and a.content -> 'code' = to_jsonb(new.code) and a.content -> 'text' = new.text)) then
        raise exception 'Nothing changes in the country but as one person proposed and another confirmed it';
    end if;
    return new;
end
$$;
create trigger rests_on_two_people before insert or update on country.notice for each row execute function administration.notice_rests_on_two_people();
--rollback drop function administration.notice_rests_on_two_people() cascade;
