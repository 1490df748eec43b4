--liquibase formatted sql

--changeset strategies:006-state-of splitStatements:false
create function strategies.hold(asked uuid) returns text
    language sql volatile as
$$ select state from strategies.strategy where id = asked for share $$;
comment on function strategies.hold is 'The state of a version, which does not change until the transaction ends';
--rollback drop function strategies.hold(uuid);

--changeset strategies:006-written-in-drafts splitStatements:false
create function strategies.written_in_drafts() returns trigger
    language plpgsql as
$$
declare
    earlier jsonb := to_jsonb(old);
    later   jsonb := to_jsonb(new);
    row     jsonb := coalesce(later, earlier);
    about   uuid  := coalesce(row ->> 'strategy', (select strategy::text from strategies.section where id = (row ->> 'section')::uuid));
    held    text  := strategies.hold(about);
    words   text  := tg_argv[0];
begin
    if held = 'DRAFT'
        or held = 'IN_CONSULTATION' and tg_op = 'UPDATE' and words is not null
           and earlier - array['version', words, 'consulted_' || words, 'edited_by']
               = later - array['version', words, 'consulted_' || words, 'edited_by']
           and later -> ('consulted_' || words) = earlier -> words then
        if tg_op = 'DELETE' then
            return old;
        end if;
        return new;
    end if;
    raise exception 'A strategy is written while it is a draft, and revised once by what the answers to comments promised';
end
$$;
comment on function strategies.written_in_drafts is 'The column that a revision may change is given where there is one; what people commented on is kept beside it';
create trigger written_in_drafts before insert or update or delete on strategies.section
    for each row execute function strategies.written_in_drafts();
create trigger written_in_drafts before insert or update or delete on strategies.objective
    for each row execute function strategies.written_in_drafts();
create trigger written_in_drafts before insert or update or delete on strategies.paragraph
    for each row execute function strategies.written_in_drafts('text');
create trigger written_in_drafts before insert or update or delete on strategies.goal
    for each row execute function strategies.written_in_drafts('description');
call shared.freeze('strategies.section', 'home_stays', array['id', 'strategy', 'kind'], 'true', 'A text stays where it was written');
call shared.freeze('strategies.objective', 'home_stays', array['id', 'strategy', 'number'], 'true', 'A text stays where it was written');
call shared.freeze('strategies.paragraph', 'home_stays', array['id', 'section'], 'true', 'A text stays where it was written');
call shared.freeze('strategies.goal', 'home_stays', array['id', 'strategy', 'objective', 'number', 'reference', 'identity'], 'true',
                   'A goal stays what it was, and where');
call shared.freeze('strategies.strategy', 'number_stays', array['id', 'number', 'created_at'], 'true', 'The number of a version does not change');
call shared.freeze('strategies.strategy', 'title_stays', array['title'], 'old.state <> ''DRAFT''', 'A version is entitled while it is a draft');
call shared.freeze('strategies.strategy', 'what_happened_stays', array['consulted_at', 'revised_at', 'adopted_at'],
                   'old.state = new.state', 'When a version was consulted on or adopted stays');
--rollback drop function strategies.written_in_drafts() cascade;

--changeset strategies:006-signatures splitStatements:false
create function strategies.ministries_sign() returns trigger
    language plpgsql as
$$
declare
    held text := strategies.hold(new.strategy);
begin
    if tg_op = 'INSERT' then
        if held is distinct from 'IN_CONSULTATION' or new.signed_by is not null
            or actors.kind_of(new.ministry) is distinct from 'MINISTRY' then
            raise exception 'The ministries that sign are named with the revision, before they sign';
        end if;
        return new;
    end if;
    if (new.strategy, new.ministry) is distinct from (old.strategy, old.ministry) or old.signed_by is not null then
        raise exception 'A signature stays';
    end if;
    if held is distinct from 'REVISED' or not actors.acts_for(new.signed_by, new.ministry, 'SIGN_STRATEGY') then
        raise exception 'A revised strategy is signed by an approver of the ministry';
    end if;
    if exists (select from strategies.paragraph p join strategies.section c on c.id = p.section
               where c.strategy = new.strategy and p.edited_by = new.signed_by) then
        raise exception 'Nobody signs what they last edited';
    end if;
    return new;
end
$$;
create trigger ministries_sign
    before insert or update on strategies.signatory
    for each row execute function strategies.ministries_sign();
--rollback drop function strategies.ministries_sign() cascade;
