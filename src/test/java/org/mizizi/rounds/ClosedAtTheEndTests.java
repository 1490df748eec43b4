package org.mizizi.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.PortalClock;
import org.springframework.beans.factory.annotation.Autowired;

/** why people have less time than they should stays written on a round that ended as announced. */
@PortalTest
class ClosedAtTheEndTests {

    @Autowired
    Rounds rounds;

    @Autowired
    KeepTime keepTime;

    @Autowired
    TestCountry country;

    @Autowired
    Clock clock;

    @Test
    void whyARoundIsShortIsStillSaidAfterItsEnd_R55() {
        var opens = clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(1));
        var round = country.as("nadia", () -> {
            var planned = rounds.plan(new RoundPlan(
                    RoundPurpose.COLLECT,
                    LocalizedText.of("en", "What people need before the rains"),
                    LocalizedText.of("en", "Tell us."),
                    opens,
                    opens.plus(Duration.ofDays(9)),
                    new WhyShort(ShorteningReason.SEASON, LocalizedText.of("en", "The rains begin in ten days.")),
                    null,
                    country.internal()));
            return rounds.announce(planned.id());
        });
        PortalClock.at(opens, keepTime::moveAllDue);
        PortalClock.at(round.closesAt(), keepTime::moveAllDue);

        assertThat(rounds.find(round.id())).satisfies(closed -> {
            assertThat(closed.state()).isEqualTo(RoundState.CLOSED);
            assertThat(closed.shortening().words()).isEqualTo("The rains begin in ten days.");
        });
    }
}
