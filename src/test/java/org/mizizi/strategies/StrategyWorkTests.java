package org.mizizi.strategies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.strategies.StrategyFixtures.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.ToDoList;
import org.mizizi.security.Waiting;
import org.mizizi.shared.Paths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PortalTest
@Import(StrategyFixtures.class)
class StrategyWorkTests {

    @Autowired
    ToDoList toDo;

    @Autowired
    Strategies strategies;

    @Autowired
    Drafts drafts;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    StrategyFixtures fixtures;

    @Autowired
    TestCountry country;

    @Test
    void anOfficerIsAskedForTheSectionOfTheirMinistryUntilItIsWritten() {
        var draft = country.as("nadia", () -> strategies.draft(text("Framework")));
        var vision = country.as("nadia", () -> {
            var section = strategies.read(draft.number()).sections().get(2).section();
            return drafts.assign(section.id(), country.organisation("ORG-0002").id());
        });
        assertThat(waitingFor("grace", draft)).containsExactly("strategies.waiting.write.VISION");
        assertThat(waitingFor("paul", draft)).isEmpty();
        country.as("grace", () -> drafts.add(vision.id(), text("A country at peace")));
        assertThat(waitingFor("grace", draft)).isEmpty();
    }

    @Test
    void anApproverIsAskedToSignUntilTheyHave() {
        var revised = fixtures.revised();
        assertThat(waitingFor("okello", revised)).containsExactly("strategies.waiting.sign");
        country.as("okello", () -> strategies.sign(revised.id()));
        assertThat(waitingFor("okello", revised)).isEmpty();
        assertThat(waitingFor("fatima", revised)).containsExactly("strategies.waiting.sign");
    }

    /** Told in SQL, and the same as the rule has it. */
    @Test
    void theConvenorIsAskedToReviseOnceNothingObjects() {
        var commented = fixtures.inConsultation();
        assertThat(country.as("nadia", () -> strategies.reviseObjections(commented.id())))
                .isNotEmpty();
        assertThat(waitingFor("nadia", commented)).isEmpty();

        var answered = fixtures.answered(fixtures.complete());
        assertThat(country.as("nadia", () -> strategies.reviseObjections(answered.id())))
                .isEmpty();
        assertThat(waitingFor("nadia", answered)).containsExactly("strategies.waiting.revise");
        assertThat(waitingFor("okello", answered)).isEmpty();

        country.as("nadia", () -> strategies.revise(answered.id()));
        assertThat(waitingFor("nadia", answered)).isEmpty();
    }

    private List<String> waitingFor(String person, Strategy strategy) {
        var paths = List.of(Paths.strategy(strategy.number()), Paths.draftStrategy(strategy.number()));
        return country.as(person, () -> toDo.of(currentActor.get())).stream()
                .filter(item -> item.messageKey().startsWith("strategies."))
                .filter(waiting -> paths.contains(waiting.path()))
                .map(Waiting::messageKey)
                .toList();
    }
}
