package org.mizizi.memory;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What was begun and left alone for weeks is dropped; on several nodes at once that does no harm. */
@Component
class ForgetOldForms {

    static final Duration KEPT_FOR = Duration.ofDays(56);

    private final KeptFormRows rows;
    private final Clock clock;

    ForgetOldForms(KeptFormRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void forget() {
        rows.deleteOlderThan(clock.instant().minus(KEPT_FOR));
    }
}
