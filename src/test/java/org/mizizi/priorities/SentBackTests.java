package org.mizizi.priorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.priorities.PrioritiesFixtures.content;
import static org.mizizi.priorities.PrioritiesFixtures.text;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.Rounds;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.ToDoList;
import org.mizizi.security.Waiting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a question to an author leaves behind once it is answered, or can be answered no more. */
@PortalTest
@Import(PrioritiesFixtures.class)
class SentBackTests {

    @Autowired
    Inputs inputs;

    @Autowired
    Rounds rounds;

    @Autowired
    ToDoList toDo;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    PrioritiesFixtures fixtures;

    @Autowired
    TestCountry country;

    private Round round;
    private Input returned;
    private String reference;

    @BeforeEach
    void sendBack() {
        round = fixtures.openRound();
        returned = fixtures.submit("salma", round, "The ferry is closed");
        reference = String.valueOf(returned.reference());
        country.as("nadia", () -> inputs.sendBack(returned.id(), text("Which villages does it affect?")));
    }

    @Test
    void whatComesBackIsNoLongerShownWithTheQuestion() {
        country.as("salma", () -> inputs.resubmit(returned.id(), content("It is closed at night", Authorship.NAMED)));

        assertThat(inputs.find(reference).progress().returnReason()).isNull();
    }

    @Test
    void aQuestionWaitsForItsAuthorUntilTheRoundIsAnswered() {
        assertThat(waitingForTheAuthor()).containsExactly("priorities.waiting.returned");

        fixtures.close(round);
        assertThat(waitingForTheAuthor()).containsExactly("priorities.waiting.returned");
        country.as("nadia", () -> rounds.markAnswered(round.id()));
        assertThat(waitingForTheAuthor()).isEmpty();
    }

    private List<String> waitingForTheAuthor() {
        return country.as("salma", () -> toDo.of(currentActor.get())).stream()
                .filter(item -> item.messageKey().startsWith("priorities."))
                .filter(one -> one.reference().equals(reference))
                .map(Waiting::messageKey)
                .toList();
    }
}
