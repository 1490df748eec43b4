package org.mizizi.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a session lasts at most, after how long it is asked anew whether the person may still be here, and how long
 * the session goes on while nobody answers that (T11, T44).
 */
@ConfigurationProperties("mizizi.session")
record SessionLimits(
        @DefaultValue("12h") Duration lifetime,
        @DefaultValue("5m") Duration recheck,
        @DefaultValue("1h") Duration unchecked) {

    private static final Duration BREATH = Duration.ofSeconds(30);

    SessionLimits {
        if (!lifetime.isPositive() || recheck.isNegative() || unchecked.isNegative()) {
            throw new IllegalArgumentException("A session needs a lifetime, and no limit of it is below zero");
        }
    }

    /** Why the session is over whatever anybody says. */
    Optional<SessionEnd> outlived(SessionAge age, Instant now) {
        return over(age.begun(), lifetime, now) ? Optional.of(SessionEnd.TOO_LONG) : Optional.empty();
    }

    /** Why the session is over when nobody says whether the person may be here. */
    Optional<SessionEnd> unanswered(SessionAge age, Instant now) {
        return over(age.certain(), unchecked, now) ? Optional.of(SessionEnd.UNCHECKED) : Optional.empty();
    }

    /** Whether to ask now; who did not answer is given a moment. */
    boolean due(SessionAge age, Instant now) {
        return over(age.certain(), recheck, now) && over(age.asked(), shorter(recheck, BREATH), now);
    }

    private static boolean over(Instant begin, Duration limit, Instant now) {
        return !now.isBefore(begin.plus(limit));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
