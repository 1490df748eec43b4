package org.mizizi.audit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.ToDoList;
import org.mizizi.security.Waiting;
import org.mizizi.shared.PortalClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** M3: who verified the ledger when is kept, and the auditor is asked again when it has grown for a day. */
@PortalTest
@Import(PrioritiesFixtures.class)
class VerificationsTests {

    @Autowired
    Ledger ledger;

    @Autowired
    ToDoList toDo;

    @Autowired
    PrioritiesFixtures fixtures;

    @Autowired
    TestCountry country;

    @Autowired
    Entries entries;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whatTheAuditorVerifiedIsKept_M3() {
        fixtures.openRound();
        transaction.executeWithoutResult(undone -> {
            undone.setRollbackOnly();
            var newest = entries.last().orElseThrow();

            country.as("amina", () -> ledger.verify());

            assertThat(country.as("nadia", () -> ledger.lastVerified())).hasValueSatisfying(verified -> {
                assertThat(verified.person()).isEqualTo(country.person("amina").value());
                assertThat(verified.upTo()).isEqualTo(newest.sequence());
                assertThat(verified.head()).isEqualTo(newest.hash());
                assertThat(verified.outcome()).isEqualTo(Verified.Outcome.INTACT);
            });
            assertThat(entries.last()).as("verifying adds no line").contains(newest);
        });
    }

    @Test
    void theAuditorIsAskedAgainWhenTheLedgerHasGrownForADay_M3() {
        var later = clock.instant().plus(LedgerToVerify.OFTEN_ENOUGH).plus(Duration.ofHours(1));
        fixtures.openRound();
        transaction.executeWithoutResult(undone -> {
            undone.setRollbackOnly();
            country.as("amina", () -> ledger.verify());
            assertThat(waiting("amina")).isEmpty();
            PortalClock.at(
                    later, () -> assertThat(waiting("amina")).as("nothing new").isEmpty());
            apart().executeWithoutResult(_ -> fixtures.openRound());
            assertThat(waiting("amina")).as("not yet a day").isEmpty();
            PortalClock.at(later, () -> {
                assertThat(waiting("amina"))
                        .singleElement()
                        .satisfies(item -> assertThat(item.reference())
                                .as("the number stands in the sentence, once")
                                .isEmpty());
                assertThat(waiting("nadia")).isEmpty();
                assertThat(waiting("sami")).isEmpty();
            });
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit.verification set outcome = 'INTACT'", "delete from audit.verification"})
    void whoVerifiedWhenOnlyGrows(String change) {
        assertThatThrownBy(() -> jdbc.sql(change).update()).isInstanceOf(DataAccessException.class);
    }

    private TransactionTemplate apart() {
        var apart = new TransactionTemplate(requireNonNull(transaction.getTransactionManager()));
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return apart;
    }

    private List<Waiting> waiting(String person) {
        return country.as(person, () -> toDo.of(currentActor.get())).stream()
                .filter(item -> item.messageKey().startsWith("ledger."))
                .toList();
    }
}
