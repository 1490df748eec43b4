package org.mizizi.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizizi.TestDatabase;
import org.mizizi.audit.CountryOfTheLedger;
import org.mizizi.coherence.FiguresAsOf.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** What the ledger keeps is enough to work out the figures again, as they are and as they were. */
@SpringBootTest(properties = "spring.main.register-shutdown-hook=false")
@ActiveProfiles("demo")
@ContextConfiguration(initializers = TestDatabase.class)
class FiguresFromTheLedgerTests {

    private static final String TRACE = """
            select id || case when shows_goal then ' shows' else '' end || case when linked_to_goal then ' linked' else '' end
                      || case when traced_to_input then ' traced' else '' end
            from coherence.plan_trace(?) order by id
            """;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    Figures figures;

    private CountryOfTheLedger restored;

    @BeforeEach
    void inADatabaseOfItsOwn() throws Exception {
        restored = new CountryOfTheLedger(jdbc);
    }

    @Test
    void bothSharesOfF1AndF2AreTheSameFromTheLedgerAlone_R86() {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var asItIs = jdbc.sql(TRACE).param(now).query(String.class).list();

        var fromTheLedger = restored.asOf(Long.MAX_VALUE);

        assertThat(asItIs).hasSizeGreaterThan(2).anyMatch(plan -> plan.endsWith("traced"));
        assertThat(fromTheLedger.sql(TRACE).param(now).query(String.class).list())
                .isEqualTo(asItIs);
    }

    /** Before the first approval no plan was in force; with each, one more. */
    @Test
    void theFiguresOfAnEarlierDayAreThoseOfThatDay_R86() {
        var approvals = approvals();
        assertThat(approvals).hasSizeGreaterThan(2);
        for (var approved = 0; approved < approvals.size(); approved++) {
            var next = approvals.get(approved);
            assertThat(restored.asOf(next.sequence() - 1)
                            .sql(TRACE)
                            .param(next.at())
                            .query(String.class)
                            .list())
                    .hasSize(approved);
        }
    }

    /** Every day on which a share moved, worked out again from nothing but what the ledger told until that day was over. */
    @Test
    void theFiguresKeptAtTheEndOfADayAreThoseOfTheLedgerAtThatMoment_R86() {
        var days = lastDays();
        assertThat(days).hasSizeGreaterThan(3);
        for (var day : days) {
            var ended = day.endedAt().toInstant();
            var then = new PlanTallies(restored.asOf(day.sequence()));
            var kept = figures.asOf(day.day().toString());
            assertThat(kept.answer()).isEqualTo(Answer.KEPT);
            assertThat(kept.figures())
                    .as(day.day().toString())
                    .isEqualTo(Definition.all(then.at(ended), then.strategyAdopted(), ended));
            assertThat(kept.humanitarian()).isEqualTo(then.humanitarian());
        }
    }

    private record LastOfDay(LocalDate day, OffsetDateTime endedAt, long sequence) {}

    /** The days that ended with other figures than the one before them, each with the last that the ledger told by then. */
    private List<LastOfDay> lastDays() {
        return figures.moved().stream()
                .map(moved ->
                        jdbc.sql("""
                                select f.day, f.ended_at, (select max(e.sequence) from audit.entry e where e.at < f.ended_at) as sequence
                                from coherence.figures_of_day f where f.day = ?
                                """).param(moved.day()).query(LastOfDay.class).single())
                .toList();
    }

    private record Approval(long sequence, OffsetDateTime at) {}

    private List<Approval> approvals() {
        return jdbc.sql("""
                        select e.sequence, e.at from audit.entry e join audit.kept k on k.entry = e.sequence
                        where e.action = 'DecisionRecorded' and k.content ->> 'outcome' like 'APPROVED%'
                        order by e.sequence
                        """)
                .query((row, _) -> new Approval(row.getLong("sequence"), row.getObject("at", OffsetDateTime.class)))
                .list();
    }
}
