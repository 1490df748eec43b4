package org.mizizi.plans;

import java.util.List;
import java.util.Optional;
import org.mizizi.plans.Plan.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What plans say: the versions submitted, kept for good, and the working copy of each plan, as documents. */
@Component
class PlanTexts {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    PlanTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PlanContent> submitted(PlanId plan, int revision) {
        return jdbc.sql("select content::text from plans.document where plan = ? and number = ?")
                .params(plan.value(), revision)
                .query(String.class)
                .optional()
                .map(document -> JSON.readValue(document, PlanContent.class));
    }

    /** Keeps what was written for good; of a humanitarian plan no place nearer than its province is kept. */
    void keep(Plan plan, PlanDraft draft) {
        keep(plan, draft.content());
        keep(plan, draft.replies());
    }

    private void keep(Plan plan, PlanContent content) {
        jdbc.sql("""
                        with document as (select cast(:content as jsonb) as content),
                        text as (
                            insert into plans.revision (plan, number, language, title, summary, starts_on, ends_on,
                                                        currency, humanitarian, ground, ground_code, contested,
                                                        contested_note)
                            select :plan, :revision, x.language, x.title, x.summary, x."startsOn", x."endsOn",
                                   x.currency, x.humanitarian, x.ground ->> 'kind', x.ground ->> 'code', x.contested,
                                   x."contestedNote"
                            from document, jsonb_to_record(content) as x(
                                language text, title text, summary text, "startsOn" date, "endsOn" date, currency text,
                                humanitarian boolean, ground jsonb, contested text, "contestedNote" text)),
                        places as (
                            insert into plans.plan_place (plan, revision, place)
                            select distinct :plan, :revision,
                                   case when cast(content ->> 'humanitarian' as boolean) then country.first_level(place)
                                        else place end
                            from document, jsonb_array_elements_text(content -> 'places') as place),
                        money as (
                            insert into plans.quarter_amount (plan, revision, quarter, amount)
                            select :plan, :revision, x.quarter, x.amount
                            from document, jsonb_to_recordset(content -> 'money') as x(quarter date, amount numeric)),
                        consulted as (
                            insert into plans.consultation (plan, revision, position, who, organisation, side, held_on,
                                                            mode, said, changed)
                            select :plan, :revision, entry.position, x.who, cast(x.organisation ->> 'value' as uuid),
                                   x.side, x."heldOn", x.mode, x.said, x.changed
                            from document, jsonb_array_elements(content -> 'consultations')
                                           with ordinality as entry(content, position),
                                 jsonb_to_record(entry.content) as x(
                                     who text, organisation jsonb, side text, "heldOn" date, mode text,
                                     said text, changed text))
                        insert into plans.plan_policy (plan, revision, policy)
                        select :plan, :revision, policy
                        from document, jsonb_array_elements_text(content -> 'policies') as policy
                        """)
                .param("plan", plan.id().value())
                .param("revision", plan.revision())
                .param("content", JSON.writeValueAsString(content))
                .update();
    }

    private void keep(Plan plan, List<Reply> replies) {
        jdbc.sql("""
                        insert into plans.reply (decision, question, plan, revision, words)
                        select cast(x.decision ->> 'value' as uuid), x.question, :plan, :revision, x.words
                        from jsonb_to_recordset(cast(:replies as jsonb)) as x(decision jsonb, question int, words text)
                        """)
                .param("plan", plan.id().value())
                .param("revision", plan.revision())
                .param("replies", JSON.writeValueAsString(replies))
                .update();
    }

    Optional<PlanDraft> workingCopy(PlanId plan) {
        return jdbc.sql("""
                        select (jsonb '{"replies": []}' || content)::text from plans.working_copy where plan = ?
                        """).param(plan.value()).query(String.class).optional().map(PlanDraft::valueOf);
    }

    void write(PlanId plan, PlanDraft draft) {
        jdbc.sql("""
                        insert into plans.working_copy (plan, content) values (:plan, cast(:content as jsonb))
                        on conflict (plan) do update set content = excluded.content
                        """).param("plan", plan.value()).param("content", draft.json()).update();
    }

    void discard(PlanId plan) {
        jdbc.sql("delete from plans.working_copy where plan = ?")
                .param(plan.value())
                .update();
    }
}
