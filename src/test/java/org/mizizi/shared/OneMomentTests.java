package org.mizizi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** D4: one act, one moment. */
@PortalTest
class OneMomentTests {

    @Autowired
    PlatformTransactionManager transactions;

    private final PortalClock clock = new PortalClock();

    @Test
    void withinATransactionTheClockStandsStillHoweverLongItTakes() {
        var seen = new ArrayList<Instant>();
        act(TransactionDefinition.PROPAGATION_REQUIRED, () -> {
            seen.add(clock.instant());
            clock.goAhead(Duration.ofDays(3));
            act(TransactionDefinition.PROPAGATION_REQUIRED, () -> seen.add(clock.instant()));
            act(TransactionDefinition.PROPAGATION_REQUIRES_NEW, () -> seen.add(clock.instant()));
            seen.add(clock.instant());
        });
        seen.add(clock.instant());
        assertThat(seen.get(1)).isEqualTo(seen.getFirst());
        assertThat(seen.get(2))
                .as("another act")
                .isAfterOrEqualTo(seen.getFirst().plus(Duration.ofDays(3)));
        assertThat(seen.get(3)).as("the first goes on").isEqualTo(seen.getFirst());
        assertThat(seen.getLast()).as("afterwards").isAfterOrEqualTo(seen.get(2));
    }

    private void act(int propagation, Runnable work) {
        var template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(propagation);
        template.executeWithoutResult(_ -> work.run());
    }
}
