package org.mizizi.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.ToDoList;
import org.mizizi.security.Waiting;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class WaitingRoundsTests {

    @Autowired
    ToDoList toDo;

    @Autowired
    Rounds rounds;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    TestCountry country;

    @Autowired
    Clock clock;

    @Test
    void theConvenorIsAskedForTheNextStepOfEachRound() {
        var round = planned(RoundPurpose.COLLECT, country.internal());
        assertThat(waitingFor("nadia", round)).containsExactly("rounds.waiting.announce");
        country.as("nadia", () -> {
            rounds.announce(round.id());
            return rounds.open(round.id());
        });
        assertThat(waitingFor("nadia", round)).isEmpty();
        country.as("nadia", () -> rounds.close(round.id(), LocalizedText.of("en", "All have spoken.")));
        assertThat(waitingFor("nadia", round)).containsExactly("rounds.waiting.mark-answered");
        country.as("nadia", () -> rounds.markAnswered(round.id()));
        assertThat(waitingFor("nadia", round)).isEmpty();
    }

    @Test
    void thoseInvitedAreAskedForTheirWordsUntilTheRoundCloses() {
        var salma = country.organisation("ORG-0005").id();
        var round = planned(RoundPurpose.COLLECT, Set.of(salma));
        country.as("nadia", () -> {
            rounds.announce(round.id());
            return rounds.open(round.id());
        });
        assertThat(waitingFor("salma", round)).containsExactly("rounds.waiting.contribute");
        assertThat(waitingFor("hassan", round)).isEmpty();
        assertThat(waitingFor("erik", round)).isEmpty();
        country.as("nadia", () -> rounds.close(round.id(), LocalizedText.of("en", "All have spoken.")));
        assertThat(waitingFor("salma", round)).isEmpty();
    }

    private Round planned(RoundPurpose purpose, Set<OrganisationId> invited) {
        var now = clock.instant();
        return country.as(
                "nadia",
                () -> rounds.plan(new RoundPlan(
                        purpose,
                        LocalizedText.of("en", "What people need"),
                        LocalizedText.of("en", "Tell us in your own words."),
                        now,
                        now.plus(Duration.ofDays(30)),
                        null,
                        null,
                        invited)));
    }

    private List<String> waitingFor(String person, Round round) {
        return country.as(person, () -> toDo.of(currentActor.get())).stream()
                .filter(item -> item.messageKey().startsWith("rounds."))
                .filter(item -> item.reference().equals(round.reference()))
                .map(Waiting::messageKey)
                .toList();
    }
}
