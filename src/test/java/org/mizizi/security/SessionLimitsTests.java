package org.mizizi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionLimitsTests {

    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
    private static final SessionLimits LIMITS =
            new SessionLimits(Duration.ofHours(12), Duration.ofMinutes(5), Duration.ofHours(1));

    @Test
    void aSessionEndsTwelveHoursAfterTheSignIn_T11() {
        var age = new SessionAge(NOON, NOON, NOON);
        assertThat(LIMITS.outlived(age, NOON.plus(Duration.ofHours(12)).minusNanos(1)))
                .isEmpty();
        assertThat(LIMITS.outlived(age, NOON.plus(Duration.ofHours(12)))).contains(SessionEnd.TOO_LONG);
    }

    @Test
    void whatIsFiveMinutesOldIsAskedAgain_T11() {
        var age = new SessionAge(NOON, NOON, NOON);
        assertThat(LIMITS.due(age, NOON.plus(Duration.ofMinutes(5)).minusNanos(1)))
                .isFalse();
        assertThat(LIMITS.due(age, NOON.plus(Duration.ofMinutes(5)))).isTrue();
    }

    @Test
    void whoDoesNotAnswerIsAskedAgainAfterAMomentAndNotForEver_T44() {
        var asked = NOON.plus(Duration.ofMinutes(58));
        var age = new SessionAge(NOON, NOON, NOON).askedInVain(asked);
        assertThat(LIMITS.due(age, asked.plusSeconds(29))).isFalse();
        assertThat(LIMITS.due(age, asked.plusSeconds(30))).isTrue();
        assertThat(LIMITS.unanswered(age, NOON.plus(Duration.ofHours(1)).minusNanos(1)))
                .isEmpty();
        assertThat(LIMITS.unanswered(age, NOON.plus(Duration.ofHours(1)))).contains(SessionEnd.UNCHECKED);
    }

    @Test
    void aLimitOfZeroAsksEveryTime() {
        var always = new SessionLimits(Duration.ofHours(12), Duration.ZERO, Duration.ofHours(1));
        assertThat(always.due(new SessionAge(NOON, NOON, NOON), NOON)).isTrue();
    }

    @Test
    void aSessionWithoutALifetimeIsRefused() {
        assertThatThrownBy(() -> new SessionLimits(Duration.ZERO, Duration.ZERO, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
