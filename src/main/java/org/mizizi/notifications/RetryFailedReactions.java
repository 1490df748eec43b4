package org.mizizi.notifications;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tries again, ever more rarely, what a listener could not do after a change; listeners bear being called twice. */
@Component
class RetryFailedReactions {

    private static final int MOST_ATTEMPTS = 10;
    private static final int AT_ONCE = 50;

    private final FailedEventPublications failed;
    private final Clock clock;

    RetryFailedReactions(FailedEventPublications failed, Clock clock) {
        this.failed = failed;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void tryAgain() {
        failed.resubmit(ResubmissionOptions.defaults()
                .withBatchSize(AT_ONCE)
                .withMaxInFlight(AT_ONCE)
                .withFilter(this::isItsTurn));
    }

    private boolean isItsTurn(EventPublication publication) {
        var attempts = publication.getCompletionAttempts();
        var last = publication.getLastResubmissionDate();
        var pause = Duration.ofMinutes(1L << Math.min(attempts, MOST_ATTEMPTS));
        return attempts < MOST_ATTEMPTS && (last == null || last.plus(pause).isBefore(clock.instant()));
    }
}
