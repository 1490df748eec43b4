--liquibase formatted sql

--changeset platform:900-grants runAlways:true runOnChange:true splitStatements:false
do
$$
declare
    schema_name text;
    view_name   regclass;
begin
    foreach schema_name in array array['shared', 'events', 'country', 'actors', 'rounds', 'priorities', 'rankings', 'strategies', 'comments',
                                       'responses', 'plans', 'traceability', 'notifications', 'coherence', 'founding', 'accounts', 'administration', 'translations']
    loop
        execute format('grant usage on schema %I to mizizi_app', schema_name);
        execute format('grant select, insert, update on all tables in schema %I to mizizi_app', schema_name);
    end loop;
    for view_name in
        select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'v' and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public')
    loop
        execute format('revoke insert, update on %s from mizizi_app', view_name);
    end loop;
    grant delete on events.event_publication, rounds.invitation, rankings.alternative, priorities.endorsement, strategies.strategy, strategies.section, strategies.paragraph, strategies.objective, strategies.goal,
        plans.working_copy, plans.plan, priorities.input, rounds.round, traceability.responsible, notifications.notice, shared.act, founding.draft, founding.secret, accounts.attempt, accounts.account, accounts.invitation to mizizi_app;
    revoke update on rankings.publication, plans.revision, plans.plan_place, plans.quarter_amount, plans.consultation, plans.plan_policy,
        plans.endorsement, plans.decision, plans.reply, plans.contest, traceability.link_reply, rounds.invitation, rounds.refused_request, rounds.moratorium, priorities.endorsement,
        country.approval_rule, country.setting, country.exit_criterion, country.retirement, country.restoration, country.covered_country, administration.amendment, actors.proposed_organisation, notifications.given_up, actors.mandate_endorsement, actors.evidence_file, actors.evidence_content, coherence.figures_of_day, coherence.share_of_day, translations.asked_of_machine from mizizi_app;
    grant update (taken_back_at, taken_back_by) on plans.contest to mizizi_app;
    grant update (ended_at) on rounds.moratorium to mizizi_app;
    revoke insert, update on shared.move, actors.succession, actors.deputy, coherence.kept_end, coherence.kept_part, coherence.moved from mizizi_app;
    grant usage on schema collection to mizizi_app;
    grant select, insert on collection.collector, collection.collected to mizizi_app;
    grant select, insert on collection.light to mizizi_app;
    grant update (revoked_at, called) on collection.collector to mizizi_app;
    grant update (checked, checked_at, taken_back_at) on collection.collected to mizizi_app;
    grant usage on schema safety to mizizi_app;
    grant select, insert, update (reporter, read_on, answer_language, answer, answered_by, answered_on) on safety.report to mizizi_app;
    grant usage on schema audit to mizizi_app;
    grant select on all tables in schema audit to mizizi_app;
    grant insert on audit.verification to mizizi_app;
    revoke insert on audit.entry from mizizi_app;
    revoke execute on function audit.append(jsonb), audit.erase(text, text[], timestamp with time zone) from public;
    grant execute on function audit.append(jsonb) to mizizi_app;
    revoke execute on function audit.erase(text, text[], timestamp with time zone) from mizizi_app;
end
$$;
--rollback empty
