package org.mizizi;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mizizi.security.Right;
import org.mizizi.security.Role;
import org.mizizi.shared.Trouble;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What nobody may do in the portal, the application cannot do by SQL either: each attempt is made, and refused for its own reason. */
@PortalTest
@Import(PreparedCountry.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HardRulesTests {

    private static final Set<Right> HELD_IN_SQL = EnumSet.of(
            Right.SUBMIT_INPUT,
            Right.ENDORSE_INPUT,
            Right.CAST_BALLOT,
            Right.COMMENT_ON_DRAFT,
            Right.RESPOND,
            Right.WRITE_PLAN,
            Right.ENDORSE_PLAN,
            Right.DECIDE_PLAN,
            Right.CLAIM_MANDATE,
            Right.ENDORSE_MANDATE,
            Right.CONTEST_MANDATE,
            Right.VERIFY_MANDATE,
            Right.PROPOSE_MEMBERSHIP,
            Right.PROPOSE_ANY_MEMBERSHIP,
            Right.SIGN_STRATEGY,
            Right.LIMIT_REQUESTS,
            Right.TRANSLATE);

    @Autowired
    ByHand byHand;

    @Autowired
    PreparedCountry country;

    @Autowired
    Environment environment;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeAll
    void everythingIsThereToBeTwisted() {
        country.prepare();
        new WithoutRules(environment)
                .in(List.of("country.dimension", "country.place", "country.retirement"), HardRulesTests::retire);
    }

    /** One of each long ago, and in a far year all but one. */
    private static void retire(JdbcClient owner) {
        List.of("""
                insert into country.dimension select (jsonb_populate_record(x, '{"code": "gone"}')).* from country.dimension x limit 1
                """, "insert into country.place (code, name) select 'GONE', name from country.place limit 1", """
                insert into country.retirement
                values ('DIMENSION', 'gone', '2020-01-01'), ('PLACE', 'GONE', '2020-01-01'), ('PLACE', 'LAKE-BANDARI', '2099-01-01')
                """, """
                insert into country.retirement
                select 'POLICY', code, date '2099-01-01' from country.policy where scope = 'NATIONAL' order by code offset 1
                """)
                .forEach(statement -> owner.sql(statement).update());
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
    @CsvSource(delimiter = '|', textBlock = """
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
                    update country.approval_rule set civil_society_endorsements = 0
                    update country.setting set value = 1
                    update actors.proposed_organisation set kind = 'MINISTRY'
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

    /** A right that the database holds people to goes to the roles of the power table, and to nobody where it knows none. */
    @ParameterizedTest
    @EnumSource
    void theDatabaseKnowsWhichRolesHaveARight_T1(Right right) {
        var roles = Set.of((String[]) jdbc.sql("select actors.roles_with(?)")
                .param(right.name())
                .query((row, _) -> row.getArray(1).getArray())
                .single());
        var granted = right.roles().stream().map(Role::name).collect(toSet());
        assertThat(roles).isIn(granted, Set.of());
        assertThat(roles.isEmpty()).isEqualTo(!HELD_IN_SQL.contains(right));
    }

    /** Everything in one transaction, to the checks at its end, and undone. */
    private void tried(String statements) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            for (var statement : country.of(statements).split(";", -1)) {
                jdbc.sql(statement).update();
            }
            byHand.tell();
        });
    }
}
