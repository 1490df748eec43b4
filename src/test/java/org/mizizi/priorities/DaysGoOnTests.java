package org.mizizi.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.shared.PortalClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** the days of those who are asked about a claim are counted once, from when on it is public. */
@PortalTest
@Import(PrioritiesFixtures.class)
class DaysGoOnTests {

    @Autowired
    Register register;

    @Autowired
    PrioritiesFixtures fixtures;

    @Autowired
    TestCountry country;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void aTranslationDoesNotBeginTheDaysAnew_R83() {
        var input = fixtures.submit("salma", fixtures.openRound(), "Wells are dry");
        var text = PrioritiesFixtures.priority("Water nearby");
        var formed = country.as("nadia", () -> register.form(text, List.of(input.id())));
        var since = askingSince(formed);

        var translated =
                new PriorityText(text.title().with("fr", "De l’eau tout près"), text.summary(), text.dimension());
        PortalClock.at(
                clock.instant().plus(Duration.ofDays(5)),
                () -> country.as("nadia", () -> register.reword(formed.id(), translated)));

        assertThat(askingSince(formed)).isEqualTo(since);
    }

    private OffsetDateTime askingSince(Priority priority) {
        return jdbc.sql("select asking_since from traceability.node where id = ?")
                .param(priority.id().value())
                .query(OffsetDateTime.class)
                .single();
    }
}
