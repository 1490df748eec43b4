package org.mizizi.demo;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.mizizi.administration.KeepDays;
import org.mizizi.coherence.KeepFigures;
import org.mizizi.rounds.KeepTime;
import org.mizizi.shared.PortalClock;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Moves the clock of the demo country forward, never back, so that a person can watch a week pass. What it was moved by
 * is kept in the database: a restart keeps it, and another node follows within a second.
 */
@Component
@Profile("demo")
public class DemoClock {

    private static final Duration FURTHEST = Duration.ofDays(366);

    private final PortalClock clock;
    private final KeepTime keepTime;
    private final KeepDays keepDays;
    private final KeepFigures keepFigures;
    private final JdbcClient jdbc;

    DemoClock(PortalClock clock, KeepTime keepTime, KeepDays keepDays, KeepFigures keepFigures, JdbcClient jdbc) {
        this.clock = clock;
        this.keepTime = keepTime;
        this.keepDays = keepDays;
        this.keepFigures = keepFigures;
        this.jdbc = jdbc;
    }

    /** Lets this much time pass; what falls due in it happens at once. */
    public void forward(Duration time) {
        if (time.isNegative() || time.compareTo(FURTHEST) > 0) {
            throw new IllegalArgumentException("The clock goes forward, by a year at most: " + time);
        }
        jdbc.sql("update shared.demo_clock set ahead = ahead + ?")
                .param(time.toSeconds())
                .update();
        follow();
        keepTime.moveAllDue();
        keepDays.carryOutAllDue();
        keepFigures.keepAllDue();
    }

    @EventListener(ApplicationStartedEvent.class)
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void follow() {
        clock.goAhead(Duration.ofSeconds(jdbc.sql("select ahead from shared.demo_clock")
                .query(Long.class)
                .single()));
    }
}
