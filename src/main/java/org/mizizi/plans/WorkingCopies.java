package org.mizizi.plans;

import java.util.Optional;
import org.mizizi.plans.Plan.PlanId;
import org.mizizi.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the authors of each plan are writing now, as a document: it may be unfinished in any part, and nothing rests on it. */
@Component
class WorkingCopies {

    private final JdbcClient jdbc;

    WorkingCopies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PlanDraft> find(PlanId plan) {
        return jdbc.sql("""
                        select (jsonb '{"replies": []}' || content)::text from plans.working_copy where plan = ?
                        """).param(plan.value()).query(String.class).optional().map(PlanDraft::valueOf);
    }

    PlanDraft of(Plan plan) {
        return find(plan.id()).orElseThrow(() -> Refusal.of("plan.nothing-new").asException());
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
