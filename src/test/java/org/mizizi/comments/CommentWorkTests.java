package org.mizizi.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.ToDoList;
import org.mizizi.security.Waiting;
import org.mizizi.shared.Paths;
import org.mizizi.strategies.SectionKind;
import org.mizizi.strategies.Strategy;
import org.mizizi.strategies.StrategyFixtures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PortalTest
@Import(StrategyFixtures.class)
class CommentWorkTests {

    @Autowired
    ToDoList toDo;

    @Autowired
    Comments comments;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    StrategyFixtures fixtures;

    @Autowired
    TestCountry country;

    @Test
    void thoseInvitedAreAskedToCommentUntilTheyHave() {
        var strategy = fixtures.inConsultation();
        var round = fixtures.openRound(strategy);
        assertThat(country.as("salma", () -> toDo.of(currentActor.get())))
                .anyMatch(waiting -> waiting.reference().equals(round.reference())
                        && round.closesAt().equals(waiting.due()));
        assertThat(waitingFor("erik", strategy)).isEmpty();
        country.as("salma", () -> comments.write(fixtures.paragraph(strategy, SectionKind.VISION, 1), "en", "Good."));
        assertThat(waitingFor("salma", strategy)).isEmpty();
        assertThat(waitingFor("nadia", strategy)).containsExactly("comments.waiting.answer");
    }

    private List<String> waitingFor(String person, Strategy strategy) {
        var paths = List.of(Paths.strategy(strategy.number()), Paths.strategyComments(strategy.number()));
        return country.as(person, () -> toDo.of(currentActor.get())).stream()
                .filter(item -> item.messageKey().startsWith("comments."))
                .filter(waiting -> paths.contains(waiting.path()))
                .map(Waiting::messageKey)
                .toList();
    }
}
