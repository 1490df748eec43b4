package org.mizizi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.shared.Trouble;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What nobody may do in the portal, the application cannot do by SQL either: each attempt is made, and refused for its own reason. */
@PortalTest
@Import(PreparedCountry.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HardRulesTests {

    @Autowired
    PreparedCountry country;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeAll
    void everythingIsThereToBeTwisted() {
        country.prepare();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "hard-rules.txt", delimiter = '|')
    void theDatabaseRefuses_G(String attempt, String refusal, String statements) {
        assertThatThrownBy(() -> tried(statements))
                .as(attempt)
                .hasMessageContaining(refusal)
                .satisfies(thrown -> assertThat(Trouble.of(thrown)).isEqualTo(Trouble.RULE));
    }

    /** What is not granted cannot even be tried. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
                    insert into shared.move (thing, earlier, later) values ('plans.plan', 'DRAFT', 'APPROVED')
                    update shared.move set later = 'APPROVED'
                    delete from shared.move
                    update plans.revision set title = 'Other'
                    update plans.consultation set said = 'Other'
                    update plans.decision set outcome = 'APPROVED'
                    update plans.endorsement set organisation = {donor}
                    update rounds.invitation set organisation = {donor}
                    update priorities.endorsement set organisation = {donor}
                    update traceability.link_reply set words = 'Other'
                    delete from plans.decision
                    delete from comments.comment
                    delete from rankings.ballot
                    delete from traceability.link
                    delete from traceability.link_answer
                    delete from strategies.signatory
                    """)
    void theApplicationHasNoRightTo_G(String statement) {
        assertThatThrownBy(() -> tried(statement))
                .satisfies(thrown -> assertThat(Trouble.databaseState(thrown)).contains("42501"));
    }

    /** T64: the first moment of a round belongs to it, its end to what comes after. */
    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "said-in-rounds.txt", delimiter = '|')
    void theEndOfARoundBelongsToWhatComesAfterIt_T64(String round, String statement) {
        var at = "(select %s from rounds.round where id = " + round + ")";
        tried(statement.formatted(at.formatted("opens_at")));
        tried(statement.formatted(at.formatted("closes_at - interval '1 microsecond'")));
        for (var outside : new String[] {"opens_at - interval '1 microsecond'", "closes_at"}) {
            assertThatThrownBy(() -> tried(statement.formatted(at.formatted(outside))))
                    .as(outside)
                    .hasMessageContaining("What is said in a round is said while it is open");
        }
    }

    /** Everything in one transaction, to the checks at its end, and undone. */
    private void tried(String statements) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            for (var statement : country.of(statements).split(";")) {
                jdbc.sql(statement).update();
            }
            jdbc.sql("set constraints all immediate").update();
        });
    }
}
