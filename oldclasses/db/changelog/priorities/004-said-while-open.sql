--liquibase formatted sql

--changeset priorities:003-submitted-while-open splitStatements:false
create function priorities.inputs_are_submitted_while_open() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'UPDATE' and old.state <> 'DRAFT' or new.state = 'DRAFT' then
        return new;
    end if;
    perform rounds.hold_open(new.round, 'COLLECT', new.submitted_at);
    return new;
end
$$;
comment on function priorities.inputs_are_submitted_while_open is 'A question of the convenor may still be answered after the end of the round; a first submission may not come then';
create trigger inputs_are_submitted_while_open
    before insert or update of state on priorities.input
    for each row execute function priorities.inputs_are_submitted_while_open();
--rollback drop function priorities.inputs_are_submitted_while_open cascade;

--changeset priorities:003-endorsed-while-open splitStatements:false
create function priorities.inputs_are_endorsed_while_open() returns trigger
    language plpgsql as
$$
begin
    perform rounds.hold_open((select round from priorities.input where id = new.input), 'COLLECT', new.endorsed_at);
    return new;
end
$$;
create trigger inputs_are_endorsed_while_open
    before insert on priorities.endorsement
    for each row execute function priorities.inputs_are_endorsed_while_open();
--rollback drop function priorities.inputs_are_endorsed_while_open cascade;
