package org.mizizi.watching;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of copies of the database: when the last of the whole was made, and since then when a piece of what
 * PostgreSQL writes was last put aside, or could not be.
 */
record Safekeeping(
        Instant now,
        @Nullable Instant copied,
        boolean archiving,
        @Nullable Instant archived,
        @Nullable Instant failed) {

    Optional<Duration> age() {
        return Optional.ofNullable(copied).map(moment -> Duration.between(moment, now));
    }

    boolean isOlderThan(Duration longest) {
        return age().filter(age -> age.compareTo(longest) > 0).isPresent();
    }

    /** PostgreSQL tries again and again, and keeps the piece itself meanwhile, until its disk is full. */
    boolean isFailing() {
        return archiving && failed != null && (archived == null || failed.isAfter(archived));
    }
}
