package org.mizizi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SessionLimitsTests {

    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

    /** Those of a portal of which nobody has asked for others. */
    private static final SessionLimits LIMITS =
            new Binder(new MapConfigurationPropertySource()).bindOrCreate("mizizi.session", SessionLimits.class);

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
