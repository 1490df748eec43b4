package org.mizizi.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Stamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of endorsements and decisions. */
@Component
class ReviewRows {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    ReviewRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Endorsement> endorsements(PlanId plan, int revision) {
        return jdbc.sql("""
                        select plan, revision, organisation, endorsed_at from plans.endorsement
                        where plan = ? and revision = ? order by endorsed_at
                        """)
                .params(plan.value(), revision)
                .query(Endorsement.class)
                .list();
    }

    /** Whether the endorsement is new. */
    boolean endorse(EndorsementId id, Plan plan, OrganisationId organisation, Stamp by) {
        return jdbc.sql("""
                        insert into plans.endorsement (id, plan, revision, organisation, person, endorsed_at)
                        values (:id, :plan, :revision, :organisation, :person, :at)
                        on conflict (plan, revision, organisation) do nothing
                        """)
                        .param("id", id.value())
                        .param("plan", plan.id().value())
                        .param("revision", plan.revision())
                        .param("organisation", organisation.value())
                        .param("person", by.person().value())
                        .param("at", by.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void record(Decision decision, Stamp by) {
        jdbc.sql("""
                        insert into plans.decision (id, plan, revision, organisation, person, outcome, reasons,
                                                    conditions, rule, decided_at)
                        values (:id, :plan, :revision, :organisation, :person, :outcome, cast(:reasons as jsonb),
                                cast(:conditions as jsonb), :rule, :decidedAt)
                        """)
                .param("id", decision.id().value())
                .param("plan", decision.plan().value())
                .param("revision", decision.revision())
                .param("organisation", decision.organisation().value())
                .param("person", by.person().value())
                .param("outcome", decision.outcome().name())
                .param("reasons", decision.reasons().json())
                .param("conditions", JSON.writeValueAsString(decision.conditions()))
                .param("rule", decision.rule())
                .param("decidedAt", decision.decidedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Decision> decisions(PlanId plan) {
        return jdbc.sql("""
                        select id, plan, revision, organisation, outcome, reasons::text as reasons,
                               conditions::text as conditions, rule, decided_at
                        from plans.decision where plan = ? order by revision desc
                        """).param(plan.value()).query(ReviewRows::readDecision).list();
    }

    private static Decision readDecision(ResultSet row, int number) throws SQLException {
        return new Decision(
                new DecisionId(row.getObject("id", UUID.class)),
                new PlanId(row.getObject("plan", UUID.class)),
                row.getInt("revision"),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                PlanOutcome.valueOf(row.getString("outcome")),
                LocalizedText.valueOf(row.getString("reasons")),
                Arrays.asList(JSON.readValue(row.getString("conditions"), Condition[].class)),
                row.getInt("rule"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }
}
