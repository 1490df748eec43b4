package org.mizizi.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.Refused.assertRefused;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.WholeList;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A version that follows a returned one is what people read, endorse and decide on; the earlier one stays behind it. */
@PortalTest
@Import(PlansFixtures.class)
class SecondVersionsTests {

    @Autowired
    Plans plans;

    @Autowired
    Submissions submissions;

    @Autowired
    Reviews reviews;

    @Autowired
    PlanRows rows;

    @Autowired
    PlansFixtures fixtures;

    @Autowired
    TestCountry country;

    private Plan second;

    /** The first asked for 120,000 and 80,000.50, and the Women's Mediation Network endorsed it; the second asks for 1 less. */
    @BeforeEach
    void aSecondVersionIsSubmitted() {
        var first = fixtures.confirmed();
        country.as("salma", () -> reviews.endorse(first.id(), 1));
        fixtures.returned(first, List.of());
        second = country.as("erik", () -> {
            var revised = plans.revise(first.id());
            var draft = plans.workingCopyOf(first.id()).orElseThrow();
            var cheaper = fixtures.withMoney(draft.content(), "119999");
            plans.save(first.id(), revised.seen(), new PlanDraft(cheaper, draft.claims()));
            return submissions.submit(first.id());
        });
    }

    @Test
    void whoEndorsedTheEarlierVersionIsAskedAboutTheNewOne() {
        var women = fixtures.organisation("ORG-0005");
        assertThat(rows.toEndorse(women)).extracting(PlanRow::id).contains(second.id());

        country.as("salma", () -> reviews.endorse(second.id(), 2));

        assertThat(rows.toEndorse(women)).extracting(PlanRow::id).doesNotContain(second.id());
    }

    @Test
    void itsMoneyIsThatOfTheNewVersionAlone() {
        assertThat(WholeList.of(
                        key -> plans.page(new PlanSearch(second.reference(), null, null, PlanSearch.Sort.NEWEST), key)))
                .singleElement()
                .satisfies(row -> assertThat(row.what().money())
                        .isNotNull()
                        .satisfies(money -> assertThat(money.amount()).isEqualTo(new BigDecimal("199999.50"))));
    }

    @Test
    void whatReplacesAnotherVersionIsNotTakenBack() {
        assertRefused(
                "plan.replaces-another",
                () -> country.as("erik", () -> submissions.takeBack(second.id(), second.seen())));
    }
}
