package org.mizizi.watching;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the portal does by itself again and again on this node, and when it last did it. */
record Job(
        String name,
        Duration between,
        Instant firstTurn,
        @Nullable Instant ran,
        @Nullable Instant succeeded) {

    private static final int TURNS_MISSED = 3;
    private static final Duration AT_LEAST = Duration.ofMinutes(1);

    boolean isLate(Instant now) {
        return (succeeded == null ? firstTurn : succeeded).plus(patience()).isBefore(now);
    }

    /** A job that comes every few seconds may take its time once. */
    private Duration patience() {
        var turns = between.multipliedBy(TURNS_MISSED);
        return turns.compareTo(AT_LEAST) < 0 ? AT_LEAST : turns;
    }
}
