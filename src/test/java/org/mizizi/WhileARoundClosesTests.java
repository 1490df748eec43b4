package org.mizizi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mizizi.rounds.RoundState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** T64: of what is said in a round, nothing commits after its closing, whoever began first. */
@PortalTest
@Import(PreparedCountry.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhileARoundClosesTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    ByHand byHand;

    @Autowired
    PreparedCountry country;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Environment environment;

    @BeforeAll
    void everythingIsThereToBeSaid() {
        country.prepare();
    }

    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "said-in-rounds.txt", delimiter = '|')
    void theClosingWaitsForWhoIsStillSpeaking_T64(String round, String statement) {
        var closing = transaction.execute(status -> {
            status.setRollbackOnly();
            say(round, statement);
            var closes = CompletableFuture.runAsync(() -> undone(() -> close(round)));
            somebodyWaits();
            return closes;
        });
        assertThat(closing).succeedsWithin(PATIENCE);
    }

    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "said-in-rounds.txt", delimiter = '|')
    void whoBeginsToSpeakWhileARoundClosesIsRefused_T64(String round, String statement) {
        var speaking = transaction.execute(_ -> {
            close(round);
            var speaks = CompletableFuture.runAsync(() -> undone(() -> say(round, statement)));
            somebodyWaits();
            return speaks;
        });
        try {
            assertThatThrownBy(() -> speaking.get(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .hasMessageContaining("What is said in a round is said while it is open");
            assertThat(jdbc.sql(country.of("select state from rounds.round where id = " + round))
                            .query(String.class)
                            .single())
                    .isEqualTo(RoundState.CLOSED.name());
        } finally {
            reopen(round);
        }
    }

    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "said-in-rounds.txt", delimiter = '|')
    void theDatabaseHearsWhatIsSaidToTheLastMicrosecondAndNothingAtTheEnd_T64(String round, String statement) {
        var end = "(select closes_at from rounds.round where id = " + round + ")";
        undone(() -> sayAt(end + " - interval '1 microsecond'", statement));
        assertThatThrownBy(() -> undone(() -> sayAt(end, statement)))
                .hasMessageContaining("What is said in a round is said while it is open");
    }

    private void undone(Runnable work) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            work.run();
        });
    }

    /** In time, by the clock of whoever says it. */
    private void say(String round, String statement) {
        var moment = "(select opens_at from rounds.round where id = " + round + ")";
        sayAt(moment, statement);
    }

    private void sayAt(String moment, String statement) {
        assertThat(byHand.write(jdbc.sql(country.of(statement.formatted(moment)))))
                .isOne();
    }

    private void close(String round) {
        byHand.write(jdbc.sql(country.of("""
                        update rounds.round
                        set state = 'CLOSED', closes_at = now(), closed_at = now(), shortening = 'All have spoken',
                            shortening_reason = 'ENDED_EARLY'
                        where id = %s
                        """.formatted(round))));
    }

    private void reopen(String round) {
        new WithoutRules(environment)
                .in(
                        List.of("rounds.round"),
                        owner -> owner.sql(country.of("""
                        update rounds.round set state = 'OPEN', closes_at = opens_at + interval '30 days', closed_at = null
                        where id = %s
                        """.formatted(round))).update());
    }

    private void somebodyWaits() {
        await().atMost(PATIENCE).until(() -> jdbc.sql("""
                                        select exists (select from pg_stat_activity
                                                       where datname = current_database() and wait_event_type = 'Lock')
                                        """).query(Boolean.class).single());
    }
}
