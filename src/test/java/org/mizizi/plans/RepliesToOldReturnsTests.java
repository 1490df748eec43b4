package org.mizizi.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.shared.LocalizedText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** B7: returns of before there were questions asked by their reasons alone. */
@PortalTest
@Import(PlansFixtures.class)
class RepliesToOldReturnsTests {

    @Autowired
    Plans plans;

    @Autowired
    Submissions submissions;

    @Autowired
    Reviews reviews;

    @Autowired
    PlansFixtures fixtures;

    @Autowired
    TestCountry country;

    @Test
    void theReasonsOfAnOldReturnAreRepliedToLikeAQuestion_B7() {
        var plan = fixtures.confirmed();
        var returned = fixtures.returnedBySql(plan);

        country.as("erik", () -> {
            var revised = plans.revise(plan.id());
            var draft = plans.workingCopyOf(plan.id()).orElseThrow();
            var reply = new Reply(returned, 1, "The districts.");
            plans.save(plan.id(), revised.seen(), new PlanDraft(draft.content(), draft.claims(), List.of(reply)));
            submissions.submit(plan.id());
        });

        assertThat(reviews.decisionsOn(plan.id()).getFirst().replies())
                .isEqualTo(Map.of(1, LocalizedText.of("en", "The districts.")));
    }
}
