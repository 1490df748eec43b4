package org.mizizi.responses;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.shared.PortalClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** the end of a round is not its closing. */
@PortalTest
@Import({PrioritiesFixtures.class, ResponseFixtures.class})
class AnswersAtTheEndTests {

    @Autowired
    Responses responses;

    @Autowired
    ResponseFixtures fixtures;

    @Autowired
    TestCountry country;

    @Test
    void nobodyReadsAnAnswerBetweenTheEndOfTheRoundAndItsClosing_R57() {
        var priority = fixtures.formed("Paths without mines");
        var round = fixtures.open();
        country.as(
                "erik",
                () -> responses.give(
                        round.id(), priority.id(), null, new Answer(Intention.WILL_ACT, "It is near.", "en")));

        PortalClock.at(
                round.closesAt(), () -> assertThat(responses.to(priority.id())).isEmpty());
        fixtures.close(round);
        assertThat(responses.to(priority.id())).hasSize(1);
    }
}
