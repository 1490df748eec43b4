package org.mizizi.traceability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.traceability.Link.LinkId;
import org.mizizi.traceability.TraceScene.Parties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** from when on the days count of those who are asked, and asked again. */
@PortalTest
@Transactional
class DaysToAnswerTests {

    private static final Parties WHO = Parties.INVENTED;

    @Autowired
    ByHand byHand;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private LinkFixtures fixtures;

    @BeforeEach
    void begin() {
        fixtures = new LinkFixtures(jdbc, byHand, clock);
    }

    @Test
    void whoIsAskedAgainHasTwentyOneDaysFromTheChange_R83() {
        var link = fixtures.claim(fixtures.plan(WHO.agency()), fixtures.input(WHO.a()), WHO.agency(), 100);
        fixtures.answer(link, WHO.a(), LinkState.CONFIRMED, 90);
        fixtures.changed(link, 5);

        assertThat(daysLeft(link)).isEqualTo(16);
    }

    /** A goal is claimed to carry a priority while it is drafted, and nobody is asked before it is in force. */
    @Test
    void nobodysDaysBeginBeforeWhatTheyAreAskedAboutCounts_R83() {
        var priority = fixtures.priority(WHO.convenor());
        fixtures.claim(priority, fixtures.input(WHO.a()), WHO.convenor());
        var goal = fixtures.goal(WHO.convenor(), WHO.ministry());
        var link = fixtures.claim(goal, priority, WHO.convenor(), 100);
        byHand.write(jdbc.sql("update traceability.node set asking_since = now() - interval '5 days' where id = ?")
                .param(goal));

        assertThat(daysLeft(link)).isEqualTo(16);
        assertThat(fixtures.state(link)).isEqualTo(LinkState.CLAIMED);
    }

    private long daysLeft(LinkId link) {
        return Duration.between(clock.instant(), due(link)).plusHours(1).toDays();
    }

    private Instant due(LinkId link) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return jdbc.sql("select due_at from traceability.standing(:now) where link = :link")
                .param("now", now)
                .param("link", link.value())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
