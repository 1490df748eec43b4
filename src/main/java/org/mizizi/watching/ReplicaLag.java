package org.mizizi.watching;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a replica is behind, by positions in the log of the primary that are noted when they are reached there. A replica
 * that never reached one that was noted here may be behind by any time, and one that nothing happens to is not behind at all.
 */
final class ReplicaLag {

    private static final int MOST = 3_600;

    private final Deque<Noted> ahead = new ArrayDeque<>();
    private @Nullable Instant asOf;

    private record Noted(long position, Instant at) {}

    /** By how far the primary had written at this moment, and how far the replica had followed right after it. */
    Optional<Duration> measure(long written, long replayed, Instant now) {
        if (ahead.size() == MOST) {
            ahead.removeLast();
        }
        ahead.addLast(new Noted(written, now));
        while (!ahead.isEmpty() && ahead.getFirst().position() <= replayed) {
            asOf = ahead.removeFirst().at();
        }
        return Optional.ofNullable(asOf).map(then -> Duration.between(then, now));
    }
}
