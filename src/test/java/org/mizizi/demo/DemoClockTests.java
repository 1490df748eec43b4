package org.mizizi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.administration.KeepDays;
import org.mizizi.coherence.KeepFigures;
import org.mizizi.rounds.KeepTime;
import org.mizizi.rounds.RoundPlan;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.RoundState;
import org.mizizi.rounds.Rounds;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.PortalClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class DemoClockTests {

    @Autowired
    DemoClock demoClock;

    @Autowired
    PortalClock clock;

    @Autowired
    Rounds rounds;

    @Autowired
    TestCountry country;

    @Autowired
    KeepTime keepTime;

    @Autowired
    KeepDays keepDays;

    @Autowired
    KeepFigures keepFigures;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void putTheClockBack() {
        jdbc.sql("update shared.demo_clock set ahead = 0").update();
        demoClock.follow();
    }

    @Test
    void aWeekPassesAndWhatFallsDueInItHappensAtOnce() {
        var opens = clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(6));
        var round = country.as(
                "nadia",
                () -> rounds.announce(rounds.plan(new RoundPlan(
                                RoundPurpose.COLLECT,
                                LocalizedText.of("en", "What people need"),
                                LocalizedText.of("en", "Tell us in your own words."),
                                opens,
                                opens.plus(Duration.ofDays(30)),
                                null,
                                null,
                                country.internal()))
                        .id()));
        country.as("salma", () -> demoClock.forward(Duration.ofDays(7)));
        assertThat(clock.instant()).isAfter(opens);
        assertThat(country.as("salma", () -> rounds.find(round.id())).state()).isEqualTo(RoundState.OPEN);
        assertThat(jdbc.sql(
                                "select count(*) from audit.entry where subject_id = ? and action = 'RoundOpened' and on_behalf_of is null")
                        .param(round.id().value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    /** A restart, and another node. */
    @Test
    void theDatabaseRemembersHowFarItWent() {
        demoClock.forward(Duration.ofDays(2));
        var another = new PortalClock();
        new DemoClock(another, keepTime, keepDays, keepFigures, jdbc).follow();
        assertThat(Duration.between(Clock.systemUTC().instant(), another.instant()))
                .isBetween(
                        Duration.ofDays(2).minusMinutes(5), Duration.ofDays(2).plusMinutes(5));
    }
}
