package org.mizizi.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** what a ministry took back, it may say again. */
@PortalTest
@Import(PlansFixtures.class)
class ContestedAgainTests {

    @Autowired
    HumanitarianPlans humanitarian;

    @Autowired
    PlansFixtures fixtures;

    @Autowired
    TestCountry country;

    @Test
    void aMinistryThatTookItsContestBackMayContestAgain_R19() {
        var plan = fixtures.shared("erik");
        var first = fixtures.contested("fatima", plan);
        country.as("fatima", () -> humanitarian.takeBack(first.id()));

        var again = fixtures.contested("fatima", plan);
        var last = fixtures.contested("okello", plan);
        country.as("okello", () -> humanitarian.takeBack(last.id()));

        assertThat(humanitarian.contestsOf(plan))
                .as("what stands comes first")
                .extracting(Contest::id, Contest::stands)
                .containsExactly(tuple(again.id(), true), tuple(last.id(), false), tuple(first.id(), false));
    }
}
