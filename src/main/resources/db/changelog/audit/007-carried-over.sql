--liquibase formatted sql

--changeset audit:007-carry-over splitStatements:false
create procedure audit.carry_over()
    language plpgsql as
$$
declare
    carried  text[] := '{}';
    each     record;
    unknown  text[];
    happened jsonb;
begin
    for each in
        select distinct on (kind, e.subject_id) audit.current_kind(e.subject_kind) as kind, e.subject_id as id, e.after_hash, e.part
        from audit.entry e
        order by kind, e.subject_id, e.sequence desc
    loop
        if each.part is null
            and each.after_hash = encode(sha256(convert_to(coalesce(audit.content(each.kind, each.id)::text, 'gone'), 'UTF8')), 'hex') then
            carried := carried || (each.kind || ' ' || each.id);
        end if;
    end loop;
    for each in select distinct kind from audit.kept_table where kind is not null order by kind loop
        execute format('select array_agg(%1$L || '' '' || v.id) from audit.%2$I v
                        where not exists (select from audit.entry e where e.subject_kind = any(audit.names_of(%1$L)) and e.subject_id = v.id)',
                       each.kind, audit.view_of(each.kind)) into unknown;
        carried := carried || coalesce(unknown, '{}');
    end loop;
    select jsonb_agg(jsonb_build_object('at', now(), 'person', '00000000-0000-0000-0000-000000000000', 'action', 'CarriedOver',
                                        'kind', split_part(key, ' ', 1), 'id', split_part(key, ' ', 2)) order by place)
    into happened
    from unnest(carried) with ordinality as c(key, place);
    if happened is not null then
        perform audit.append(happened);
    end if;
end
$$;
comment on procedure audit.carry_over is 'Lets the ledger keep what is there when it begins to keep contents. What no longer looks as it was last fingerprinted is left out, so that verification goes on to name it';
call audit.carry_over();
drop procedure audit.carry_over();
--rollback empty

--changeset audit:007-earlier-contents
drop function audit.content(text, uuid);
drop view if exists plans.contest_content;
drop view actors.mandate_content, actors.member_content, actors.membership_change_content, actors.organisation_content,
    comments.comment_content, country.country_content, plans.decision_content, plans.endorsement_content, plans.plan_content,
    priorities.input_content, priorities.priority_content, rankings.alternative_content, rankings.ballot_content,
    rankings.publication_content, responses.response_content, rounds.round_content, strategies.strategy_content,
    traceability.link_answer_content, traceability.link_content, traceability.link_reply_content;
--rollback empty
