package org.mizizi.notifications;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.mizizi.shared.TroubleLog;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tries again, ever more rarely, what a listener could not do after a change; listeners bear being called twice. All that
 * failed are looked at, so that those whose turn is later hold up no others.
 */
@Component
class RetryFailedReactions {

    private static final int AT_ONCE = 50;
    private static final int ALL = Integer.MAX_VALUE;

    private final FailedEventPublications failed;
    private final Clock clock;

    RetryFailedReactions(FailedEventPublications failed, Clock clock) {
        this.failed = failed;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 30, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    void tryAgain() {
        var left = new AtomicInteger(AT_ONCE);
        failed.resubmit(ResubmissionOptions.defaults()
                .withBatchSize(ALL)
                .withMaxInFlight(ALL)
                .withFilter(publication -> left.get() > 0 && isItsTurn(publication) && isTaken(publication, left)));
    }

    private boolean isItsTurn(EventPublication publication) {
        var attempts = publication.getCompletionAttempts();
        var last = publication.getLastResubmissionDate();
        return !Patience.isOver(attempts)
                && (last == null || last.plus(Patience.pause(attempts)).isBefore(clock.instant()));
    }

    /** What can no longer be read, as an earlier version wrote it, is left to a person. */
    private static boolean isTaken(EventPublication publication, AtomicInteger left) {
        try {
            publication.getEvent();
        } catch (RuntimeException unreadable) {
            TroubleLog.write(unreadable, "event " + publication.getIdentifier());
            return false;
        }
        left.decrementAndGet();
        return true;
    }
}
