package org.mizizi.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.Refused.assertRefused;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.WholeList;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

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
    JdbcClient jdbc;

    @Autowired
    Clock clock;

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
        assertThat(toEndorse()).contains(second.reference());

        country.as("salma", () -> reviews.endorse(second.id(), 2));

        assertThat(toEndorse()).doesNotContain(second.reference());
    }

    /** As if the rule of today asked for endorsements. */
    private List<String> toEndorse() {
        return jdbc.sql("select reference from (" + PlansWaiting.TO_ENDORSE.found() + ") found")
                .param("own", fixtures.organisation("ORG-0005").value())
                .param("endorsersAreAsked", true)
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .list();
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
