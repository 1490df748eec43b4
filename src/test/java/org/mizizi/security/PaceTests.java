package org.mizizi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.security.Pace.Act;
import org.mizizi.shared.PortalClock;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.RefusedException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** E6: how fast one person, and one organisation, may hand in what others must answer. */
@PortalTest
class PaceTests {

    private static final Instant MORNING = Instant.parse("2035-05-05T06:00:00Z");
    private static final int OF_PERSON = 20;
    private static final int OF_ORGANISATION = 100;

    @Autowired
    Pace pace;

    @Autowired
    TestCountry country;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    /** Else they would count for whoever hands in something today. */
    @AfterEach
    void forgetWhatLiesAhead() {
        jdbc.sql("delete from shared.act where at >= ?")
                .param(MORNING.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Twenty in a row, a minute for each five. */
    @Test
    void itGoesOnTenMinutesAfterTheFirstOfTheLastTwentyAndNotLater_E6() {
        for (var act = 0; act < OF_PERSON; act++) {
            step("sami", MORNING.plusSeconds(12L * act), Act.MANDATE);
        }
        var again = MORNING.plus(Duration.ofMinutes(10));

        assertThat(refusal("sami", again.minusSeconds(1))).isEqualTo(Refusal.of("pace.person", Act.MANDATE, 20, again));
        assertThatCode(() -> step("sami", again.minusSeconds(1), Act.PLAN))
                .as("another act")
                .doesNotThrowAnyException();
        assertThatCode(() -> step("sami", again, Act.MANDATE)).doesNotThrowAnyException();
    }

    /** Nobody hurries, and yet there are a hundred within the day. */
    @Test
    void anOrganisationHasItsHundredADayHoweverSlowItsPeopleAre_E6() {
        var begin = MORNING.plus(Duration.ofDays(30));
        for (var act = 0; act < OF_ORGANISATION; act++) {
            step("okello", begin.plus(Duration.ofMinutes(11L * act)), Act.MANDATE);
        }
        var next = begin.plus(Duration.ofMinutes(11L * OF_ORGANISATION));

        assertThat(refusal("grace", next))
                .isEqualTo(Refusal.of("pace.organisation", Act.MANDATE, 100, begin.plus(Duration.ofDays(1))));
        assertThatCode(() -> step("grace", begin.plus(Duration.ofDays(1)), Act.MANDATE))
                .doesNotThrowAnyException();
    }

    private Refusal refusal(String person, Instant moment) {
        return Objects.requireNonNull(
                        catchThrowableOfType(RefusedException.class, () -> step(person, moment, Act.MANDATE)))
                .refusal();
    }

    private void step(String person, Instant moment, Act act) {
        PortalClock.at(moment, () -> country.as(person, () -> transaction.executeWithoutResult(_ -> pace.step(act))));
    }
}
