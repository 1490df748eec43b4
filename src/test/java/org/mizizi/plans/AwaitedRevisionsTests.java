package org.mizizi.plans;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** an organisation does not end while others judge what it plans. */
@PortalTest
@Import(PlansFixtures.class)
@TestPropertySource(properties = "test.country=in-which-one-plan-is-awaited")
class AwaitedRevisionsTests {

    @Autowired
    AwaitedRevisions awaited;

    @Autowired
    PlansFixtures fixtures;

    @Autowired
    Submissions submissions;

    @Autowired
    TestCountry country;

    @Test
    void whatIsUnderReviewIsDecidedOnOrWithdrawnFirst_R87() {
        var plan = fixtures.submitted("erik");
        assertThat(awaited.objection(plan.organisation()))
                .contains(Refusal.of("organisation.plan-under-review", plan.reference()));

        country.as("erik", () -> submissions.withdraw(plan.id(), plan.seen()));

        assertThat(awaited.objection(plan.organisation())).isEmpty();
    }
}
