--liquibase formatted sql

--changeset traceability:006-what-was-seen splitStatements:false
alter table traceability.node add column changed_at timestamp(6) with time zone;
comment on column traceability.node.changed_at is 'When it last changed in substance, whether or not anybody had answered what cites it';
create function traceability.seen(claim traceability.link, downstream traceability.node, upstream traceability.node) returns text
    language sql immutable parallel safe as
$$
select md5(jsonb_build_array(claim.relation, claim.evidence,
                             downstream.title, downstream.words, extract(epoch from downstream.changed_at),
                             upstream.title, upstream.words, extract(epoch from upstream.changed_at))::text)
$$;
comment on function traceability.seen is 'What somebody who is asked about a claim has before their eyes: another value where any of it has changed';
--rollback drop function traceability.seen(traceability.link, traceability.node, traceability.node); alter table traceability.node drop column changed_at;

--changeset traceability:006-one-answer-stands splitStatements:false
create function traceability.one_answer_stands() returns trigger
    language plpgsql as
$$
begin
    if not exists (select from traceability.link_answer
                   where link = new.link and organisation = new.organisation and stands) then
        raise exception 'An answer stands until another takes its place';
    end if;
    return null;
end
$$;
comment on function traceability.one_answer_stands is 'Nobody''s word about a link vanishes: of each who has answered, one answer stands';
create constraint trigger one_answer_stands
    after insert or update on traceability.link_answer
    deferrable initially deferred
    for each row execute function traceability.one_answer_stands();
--rollback drop function traceability.one_answer_stands() cascade;

--changeset traceability:006-changes-go-forward splitStatements:false
create function traceability.changes_go_forward() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'INSERT' and new.changed_at is not null then
        raise exception 'A claim begins without a change';
    end if;
    if new.changed_at > clock_timestamp() + make_interval(secs => (select ahead from shared.demo_clock) + 60) then
        raise exception 'Nothing has changed in the future';
    end if;
    if tg_op = 'UPDATE' and old.changed_at is not null and (new.changed_at is null or new.changed_at < old.changed_at) then
        raise exception 'A change is not undone: what was answered before it is asked again';
    end if;
    return new;
end
$$;
comment on function traceability.changes_go_forward is 'Answers about earlier words do not come to life again, nor are later ones put off';
create trigger changes_go_forward
    before insert or update of changed_at on traceability.link
    for each row execute function traceability.changes_go_forward();
--rollback drop function traceability.changes_go_forward() cascade;
