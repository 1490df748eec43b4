package org.mizizi.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.WholeList;
import org.mizizi.plans.HumanitarianPlans;
import org.mizizi.plans.Plan;
import org.mizizi.plans.PlansFixtures;
import org.mizizi.shared.Paths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** ministries are told for information, and the agency is told what they hold against its word. */
@PortalTest
@Import(PlansFixtures.class)
class ToldOfHumanitarianPlansTests {

    @Autowired
    Notices notices;

    @Autowired
    HumanitarianPlans humanitarian;

    @Autowired
    PlansFixtures fixtures;

    @Autowired
    TestCountry country;

    @Test
    void theMinistriesAreToldForInformationAndTheAgencyOfEveryContest_R19() {
        var plan = fixtures.shared("erik");
        await().untilAsserted(() -> {
            assertThat(told("okello", plan)).containsExactly("plan-shared");
            assertThat(told("paul", plan)).containsExactly("plan-shared");
        });
        assertThat(told("salma", plan)).isEmpty();

        var contest = fixtures.contested("fatima", plan);
        country.as("fatima", () -> humanitarian.takeBack(contest.id()));
        await().untilAsserted(() ->
                assertThat(told("erik", plan)).containsExactlyInAnyOrder("plan-contested", "plan-contest-taken-back"));
    }

    private List<String> told(String person, Plan plan) {
        return country.as(person, () -> WholeList.of(key -> notices.mine(NoticeSearch.EVERYTHING, key))).stream()
                .filter(notice -> notice.path().equals(Paths.plan(plan.reference())))
                .map(Notice::message)
                .toList();
    }
}
