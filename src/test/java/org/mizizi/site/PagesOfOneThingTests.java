package org.mizizi.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.plans.PlansFixtures;
import org.mizizi.priorities.PrioritiesFixtures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.web.context.WebApplicationContext;

/** A list on the page of one thing holds what is of that thing, and nothing of its neighbours. */
@PortalTest
@Import({PlansFixtures.class, PrioritiesFixtures.class})
class PagesOfOneThingTests {

    @Autowired
    WebApplicationContext context;

    @Autowired
    PlansFixtures plans;

    @Autowired
    PrioritiesFixtures priorities;

    private Visitor visitor;

    @BeforeEach
    void openABrowser() {
        visitor = new Visitor(context);
    }

    @Test
    void anOrganisationsPageListsItsOwnPlans() {
        var own = plans.submitted("erik").reference();
        var others = plans.submitted("lucia").reference();

        assertThat(visitor.read("/en/organisations/ORG-0011")).contains(own).doesNotContain(others);
        assertThat(visitor.read("/en/organisations/ORG-0010")).contains(others).doesNotContain(own);
    }

    @Test
    void aRoundsPageListsWhatWasSaidInIt() {
        var round = priorities.openRound();
        var here = priorities.submit("salma", round, "A bridge for the school");
        var elsewhere = priorities.submit("salma", priorities.openRound(), "A road for the market");

        assertThat(visitor.read("/en/rounds/" + round.reference()))
                .contains(here.content().title())
                .doesNotContain(elsewhere.content().title());
    }
}
