package org.mizizi.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.plans.Decision.DecisionId;
import org.mizizi.plans.Decision.Deputised;
import org.mizizi.plans.Decision.Verdict;
import org.mizizi.plans.Endorsement.EndorsementId;
import org.mizizi.plans.Plan.PlanId;
import org.mizizi.security.Actor;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Stamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of endorsements and of decisions with the replies to their questions. */
@Component
class ReviewRows {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String DECISIONS = """
            select d.id, d.plan, d.revision, d.organisation, d.outcome, d.reasons::text as reasons,
                   d.conditions::text as conditions, d.questions::text as questions, d.rule, d.decided_at,
                   actors.deputised_at(d.person, 'MINISTRY_APPROVER', d.decided_at) as away,
                   coalesce((select jsonb_agg(jsonb_build_object('question', y.question, 'words', y.words,
                                                                 'language', v.language))
                             from plans.reply y join plans.revision v on v.plan = y.plan and v.number = y.revision
                             where y.decision = d.id), '[]')::text as replies
            from plans.decision d where d.plan = :plan
            """;

    /** A reply as it is read, with the language of the version it came with. */
    private record Replied(int question, String words, String language) {
        LocalizedText text() {
            return LocalizedText.of(language, words);
        }
    }

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

    /** Whether the same human has endorsed this version, for whichever organisation. */
    boolean hasEndorsed(Plan plan, Actor actor) {
        return jdbc.sql("""
                        select exists (select from plans.endorsement
                                       where plan = ? and revision = ? and actors.same_human(person, ?))
                        """)
                .params(plan.id().value(), plan.revision(), actor.person().value())
                .query(Boolean.class)
                .single();
    }

    /** Whether the same human has endorsed this version for another organisation. */
    boolean endorsedForAnother(Plan plan, Actor actor) {
        return jdbc.sql("""
                        select exists (select from plans.endorsement
                                       where plan = :plan and revision = :revision and organisation is distinct from :organisation
                                         and actors.same_human(person, :person))
                        """)
                .param("plan", plan.id().value())
                .param("revision", plan.revision())
                .param("organisation", actor.acting().map(OrganisationId::value).orElse(null), Types.OTHER)
                .param("person", actor.person().value())
                .query(Boolean.class)
                .single();
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
                                                    conditions, questions, rule, decided_at)
                        values (:id, :plan, :revision, :organisation, :person, :outcome, cast(:reasons as jsonb),
                                cast(:conditions as jsonb), cast(:questions as jsonb), :rule, :decidedAt)
                        """)
                .param("id", decision.id().value())
                .param("plan", decision.plan().value())
                .param("revision", decision.revision())
                .param("organisation", decision.organisation().value())
                .param("person", by.person().value())
                .param("outcome", decision.verdict().outcome().name())
                .param("reasons", decision.verdict().reasons().json())
                .param("conditions", JSON.writeValueAsString(decision.verdict().conditions()))
                .param("questions", JSON.writeValueAsString(decision.verdict().questions()))
                .param("rule", decision.rule())
                .param("decidedAt", decision.decidedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Keeps what the version just submitted replies. */
    void reply(Plan submitted, List<Reply> replies) {
        jdbc.sql("""
                        insert into plans.reply (decision, question, plan, revision, words)
                        select cast(x.decision ->> 'value' as uuid), x.question, :plan, :revision, x.words
                        from jsonb_to_recordset(cast(:replies as jsonb)) as x(decision jsonb, question int, words text)
                        """)
                .param("plan", submitted.id().value())
                .param("revision", submitted.revision())
                .param("replies", JSON.writeValueAsString(replies))
                .update();
    }

    List<Decision> decisions(PlanId plan) {
        return jdbc.sql(DECISIONS + "order by d.revision desc")
                .param("plan", plan.value())
                .query(ReviewRows::readDecision)
                .list();
    }

    /** The decision by which the version last submitted was returned, if it was. */
    Optional<Decision> returned(Plan plan) {
        return jdbc.sql(DECISIONS + "and d.revision = :revision and d.outcome = 'RETURNED'")
                .param("plan", plan.id().value())
                .param("revision", plan.revision())
                .query(ReviewRows::readDecision)
                .optional();
    }

    private static Verdict readVerdict(ResultSet row) throws SQLException {
        return new Verdict(
                PlanOutcome.valueOf(row.getString("outcome")),
                LocalizedText.valueOf(row.getString("reasons")),
                Arrays.asList(JSON.readValue(row.getString("conditions"), Condition[].class)),
                Arrays.asList(JSON.readValue(row.getString("questions"), PlanQuestion[].class)));
    }

    private static Decision readDecision(ResultSet row, int number) throws SQLException {
        return new Decision(
                new DecisionId(row.getObject("id", UUID.class)),
                new PlanId(row.getObject("plan", UUID.class)),
                row.getInt("revision"),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                readVerdict(row),
                Stream.of(JSON.readValue(row.getString("replies"), Replied[].class))
                        .collect(Collectors.toMap(Replied::question, Replied::text)),
                row.getInt("rule"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                readDeputised(row));
    }

    private static @Nullable Deputised readDeputised(ResultSet row) throws SQLException {
        var away = row.getString("away");
        return away == null ? null : new Deputised(away);
    }
}
