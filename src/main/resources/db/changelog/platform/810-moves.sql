--liquibase formatted sql

--changeset platform:810-moves splitStatements:false
create table shared.move (
    thing   text not null check (thing ~ '^[a-z_.]+$'),
    earlier text check (earlier ~ '^[A-Z_]+$'),
    later   text not null check (later ~ '^[A-Z_]+$'),
    unique nulls not distinct (thing, earlier, later)
);
comment on table shared.move is 'The moves between states that are legal, as the code has them; from none: how such a row begins';
create function shared.only_legal_moves() returns trigger
    language plpgsql as
$$
declare
    held  text := tg_table_schema || '.' || tg_table_name;
    known text := case when tg_op = 'UPDATE' then old.state end;
begin
    if not exists (select from shared.move m
                   where m.thing = held and m.earlier is not distinct from known and m.later = new.state) then
        raise exception 'No % moves from % to %', held, coalesce(known, 'nothing'), new.state;
    end if;
    return new;
end
$$;
create function shared.refuse() returns trigger
    language plpgsql as
$$
begin
    raise exception '%', tg_argv[0];
end
$$;
create procedure shared.keep_moves(held regclass)
    language plpgsql as
$$
begin
    execute format('create trigger legal_beginnings before insert on %s for each row execute function shared.only_legal_moves()', held);
    execute format('create trigger legal_moves before update on %s for each row when (old.state is distinct from new.state) '
                   'execute function shared.only_legal_moves()', held);
end
$$;
comment on procedure shared.keep_moves(regclass) is 'Lets the state of the rows of a table begin and move only as shared.move says';
create procedure shared.refuse_change(held regclass, rule text, attempt text, why text)
    language plpgsql as
$$
begin
    execute format('create trigger %I before update on %s for each row when (%s) execute function shared.refuse(%L)',
                   rule, held, attempt, why);
end
$$;
comment on procedure shared.refuse_change(regclass, text, text, text) is 'Refuses, and says why, every change for which the condition holds';
create procedure shared.freeze(held regclass, rule text, frozen text[], since text, why text)
    language plpgsql as
$$
declare
    before text := (select string_agg(format('old.%I', name), ', ') from unnest(frozen) as name);
    after  text := (select string_agg(format('new.%I', name), ', ') from unnest(frozen) as name);
begin
    call shared.refuse_change(held, rule, format('(%s) and row(%s) is distinct from row(%s)', since, before, after), why);
end
$$;
comment on procedure shared.freeze(regclass, text, text[], text, text) is 'Keeps columns as they are for as long as the condition holds';
--rollback drop procedure shared.freeze(regclass, text, text[], text, text); drop procedure shared.refuse_change(regclass, text, text, text); drop procedure shared.keep_moves(regclass); drop function shared.refuse() cascade; drop function shared.only_legal_moves() cascade; drop table shared.move;

--changeset platform:810-words-of-moves
call shared.limit_words('shared.move', 'thing 100', 'earlier 100', 'later 100');
--rollback call shared.unlimit_words('shared.move');

--changeset platform:810-legal-moves
insert into shared.move (thing, earlier, later)
values ('rounds.round', null, 'PLANNED'),
       ('rounds.round', 'PLANNED', 'ANNOUNCED'),
       ('rounds.round', 'ANNOUNCED', 'PLANNED'),
       ('rounds.round', 'ANNOUNCED', 'OPEN'),
       ('rounds.round', 'ANNOUNCED', 'CLOSED'),
       ('rounds.round', 'OPEN', 'CLOSED'),
       ('rounds.round', 'CLOSED', 'ANSWERED'),
       ('priorities.input', null, 'DRAFT'),
       ('priorities.input', 'DRAFT', 'SUBMITTED'),
       ('priorities.input', 'RETURNED', 'SUBMITTED'),
       ('priorities.input', 'RETURNED', 'WITHDRAWN'),
       ('priorities.input', 'SUBMITTED', 'PUBLISHED'),
       ('priorities.input', 'SUBMITTED', 'RETURNED'),
       ('priorities.input', 'SUBMITTED', 'WITHDRAWN'),
       ('priorities.input', 'PUBLISHED', 'RETURNED'),
       ('priorities.input', 'PUBLISHED', 'WITHDRAWN'),
       ('priorities.priority', null, 'OPEN'),
       ('priorities.priority', 'OPEN', 'IN_STRATEGY'),
       ('priorities.priority', 'OPEN', 'NOT_TAKEN_UP'),
       ('priorities.priority', 'OPEN', 'MERGED_INTO'),
       ('priorities.priority', 'OPEN', 'SPLIT'),
       ('strategies.strategy', null, 'DRAFT'),
       ('strategies.strategy', 'DRAFT', 'IN_CONSULTATION'),
       ('strategies.strategy', 'IN_CONSULTATION', 'REVISED'),
       ('strategies.strategy', 'REVISED', 'ADOPTED'),
       ('strategies.strategy', 'ADOPTED', 'SUPERSEDED'),
       ('plans.plan', null, 'DRAFT'),
       ('plans.plan', 'DRAFT', 'SUBMITTED'),
       ('plans.plan', 'DRAFT', 'WITHDRAWN'),
       ('plans.plan', 'RETURNED', 'SUBMITTED'),
       ('plans.plan', 'RETURNED', 'WITHDRAWN'),
       ('plans.plan', 'DECLINED', 'SUBMITTED'),
       ('plans.plan', 'DECLINED', 'WITHDRAWN'),
       ('plans.plan', 'SUBMITTED', 'DRAFT'),
       ('plans.plan', 'SUBMITTED', 'IN_REVIEW'),
       ('plans.plan', 'SUBMITTED', 'WITHDRAWN'),
       ('plans.plan', 'IN_REVIEW', 'RETURNED'),
       ('plans.plan', 'IN_REVIEW', 'APPROVED'),
       ('plans.plan', 'IN_REVIEW', 'APPROVED_WITH_CONDITIONS'),
       ('plans.plan', 'IN_REVIEW', 'DECLINED'),
       ('plans.plan', 'IN_REVIEW', 'WITHDRAWN'),
       ('plans.plan', 'APPROVED', 'RUNNING'),
       ('plans.plan', 'APPROVED', 'SUBMITTED'),
       ('plans.plan', 'APPROVED', 'WITHDRAWN'),
       ('plans.plan', 'APPROVED_WITH_CONDITIONS', 'RUNNING'),
       ('plans.plan', 'APPROVED_WITH_CONDITIONS', 'SUBMITTED'),
       ('plans.plan', 'APPROVED_WITH_CONDITIONS', 'WITHDRAWN'),
       ('plans.plan', 'RUNNING', 'COMPLETED'),
       ('plans.plan', 'RUNNING', 'SUSPENDED'),
       ('plans.plan', 'RUNNING', 'SUBMITTED'),
       ('plans.plan', 'SUSPENDED', 'RUNNING'),
       ('plans.plan', 'SUSPENDED', 'SUBMITTED'),
       ('plans.plan', 'SUSPENDED', 'WITHDRAWN'),
       ('actors.mandate', null, 'CLAIMED'),
       ('actors.mandate', 'CLAIMED', 'VERIFIED'),
       ('actors.mandate', 'CLAIMED', 'CONTESTED'),
       ('actors.mandate', 'CLAIMED', 'WITHDRAWN'),
       ('actors.mandate', 'VERIFIED', 'CONTESTED'),
       ('actors.mandate', 'VERIFIED', 'WITHDRAWN'),
       ('actors.mandate', 'CONTESTED', 'CLAIMED'),
       ('actors.mandate', 'CONTESTED', 'WITHDRAWN'),
       ('actors.membership_change', null, 'PROPOSED'),
       ('actors.membership_change', 'PROPOSED', 'CONFIRMED'),
       ('actors.membership_change', 'PROPOSED', 'REFUSED'),
       ('actors.membership_change', 'PROPOSED', 'WITHDRAWN'),
       ('traceability.link', null, 'CLAIMED'),
       ('traceability.link', 'CLAIMED', 'WITHDRAWN'),
       ('traceability.link', 'WITHDRAWN', 'CLAIMED'),
       ('traceability.link', 'CONFIRMED', 'CLAIMED'),
       ('traceability.link', 'CONFIRMED', 'WITHDRAWN'),
       ('traceability.link', 'PARTLY', 'CLAIMED'),
       ('traceability.link', 'PARTLY', 'WITHDRAWN'),
       ('traceability.link', 'DISPUTED', 'CLAIMED'),
       ('traceability.link', 'DISPUTED', 'WITHDRAWN'),
       ('traceability.link', 'TO_RECONFIRM', 'CLAIMED'),
       ('traceability.link', 'TO_RECONFIRM', 'WITHDRAWN');
call shared.keep_moves('rounds.round');
call shared.keep_moves('priorities.input');
call shared.keep_moves('priorities.priority');
call shared.keep_moves('strategies.strategy');
call shared.keep_moves('plans.plan');
call shared.keep_moves('actors.mandate');
call shared.keep_moves('actors.membership_change');
call shared.keep_moves('traceability.link');
--rollback delete from shared.move;
