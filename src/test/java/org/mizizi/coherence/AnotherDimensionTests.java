package org.mizizi.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.administration.CountryChangeFixtures;
import org.mizizi.administration.KeepDays;
import org.mizizi.country.Amendment.DimensionAmendment;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.InputContent;
import org.mizizi.priorities.InputKind;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.PortalClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** a dimension that two people add at run time. */
@PortalTest
@Import({PrioritiesFixtures.class, CountryChangeFixtures.class})
@TestPropertySource(properties = "test.country=with-another-dimension")
class AnotherDimensionTests {

    @Autowired
    Figures figures;

    @Autowired
    Inputs inputs;

    @Autowired
    PrioritiesFixtures fixtures;

    @Autowired
    CountryChangeFixtures changes;

    @Autowired
    KeepDays days;

    @Autowired
    TestCountry country;

    @Autowired
    Clock clock;

    @Test
    void aDimensionThatIsAddedLeavesTheOthersAsTheyWereAndIsCountedFromThenOn_R04_R87() {
        var round = fixtures.openRound();
        fixtures.submit("salma", round, "Paths without mines");
        var before = figures.byDimension();
        assertThat(before).extracting(DimensionTally::inputs).contains(1L);

        var code = "environment";
        var name = LocalizedText.of("en", "Environment")
                .with("fr", "Environnement")
                .with("ar", "البيئة");
        changes.confirmed(new DimensionAmendment(code, name, List.of()), changes.tomorrow());
        PortalClock.at(clock.instant().plus(Duration.ofDays(2)), () -> {
            days.carryOutAllDue();
            assertThat(figures.byDimension())
                    .containsAll(before)
                    .contains(new DimensionTally(code, 0, 0, 0, 0, List.of()))
                    .hasSize(before.size() + 1);

            var content = new InputContent(
                    InputKind.NEED, "en", "Trees", "In more words.", "LAKE", 10, code, Authorship.NAMED);
            country.as(
                    "salma",
                    () -> inputs.submit(inputs.saveDraft(round.id(), content).id()));
            assertThat(figures.byDimension())
                    .containsAll(before)
                    .contains(new DimensionTally(code, 1, 0, 0, 0, List.of()));
        });
    }
}
