package org.mizizi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mizizi.TestDatabase;
import org.mizizi.audit.Ledger;
import org.mizizi.audit.Verdict;
import org.mizizi.rounds.RoundRow;
import org.mizizi.rounds.RoundState;
import org.mizizi.rounds.Rounds;
import org.mizizi.security.ActingAs;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The whole story, told once on a database of its own. */
@SpringBootTest
@ActiveProfiles("demo")
@ContextConfiguration(initializers = TestDatabase.class)
class DemoCountryTests {

    @Autowired
    Rounds rounds;

    @Autowired
    Ledger ledger;

    @Test
    void someRoundsAreOpenAndOthersAnswered() {
        assertThat(rounds.all()).extracting(RoundRow::state).contains(RoundState.OPEN, RoundState.ANSWERED);
    }

    @Test
    void theLedgerOfTheWholeStoryIsIntact() {
        assertThat(ActingAs.person(
                        new DemoAccount("amina", "Amina Toure", Set.of(Role.AUDITOR)), () -> ledger.verify()))
                .isInstanceOf(Verdict.Intact.class);
    }
}
