package org.mizizi.strategies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.strategies.StrategyFixtures.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Waiting;
import org.mizizi.shared.Paths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PortalTest
@Import(StrategyFixtures.class)
class StrategyWorkTests {

    @Autowired
    StrategyWork work;

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

    private List<String> waitingFor(String person, Strategy strategy) {
        var paths = List.of(Paths.strategy(strategy.number()), Paths.draftStrategy(strategy.number()));
        return country.as(person, () -> work.waitingFor(currentActor.get())).stream()
                .filter(waiting -> paths.contains(waiting.path()))
                .map(Waiting::messageKey)
                .toList();
    }
}
