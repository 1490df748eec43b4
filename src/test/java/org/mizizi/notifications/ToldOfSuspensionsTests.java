package org.mizizi.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.WholeList;
import org.mizizi.actors.DeputyFixtures;
import org.mizizi.actors.MembershipFixtures;
import org.mizizi.actors.Suspensions;
import org.mizizi.security.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** whoever is suspended, and those with whom they act, are told by whom. */
@PortalTest
@Import({MembershipFixtures.class, DeputyFixtures.class})
class ToldOfSuspensionsTests {

    @Autowired
    Notices notices;

    @Autowired
    Suspensions suspensions;

    @Autowired
    MembershipFixtures memberships;

    @Autowired
    DeputyFixtures deputies;

    @Autowired
    TestCountry country;

    @Test
    void theirOrganisationIsToldThatADeputySuspended_R87() {
        var wanted = deputies.somebodyFor(deputies.away("ORG-0001", Role.ADMINISTRATOR), 2);
        deputies.named(wanted);
        var somebody = memberships.begun(memberships.somebody("ORG-0007", Role.CIVIL_SOCIETY_REPRESENTATIVE));
        MembershipFixtures.as(
                deputies.account(wanted),
                () -> suspensions.suspend(somebody, MembershipFixtures.because("The phone was stolen")));

        await().untilAsserted(() -> assertThat(country.as(
                        "hassan", () -> WholeList.of(key -> notices.mine(NoticeSearch.EVERYTHING, key))))
                .filteredOn(notice -> notice.message().equals("suspension-in-organisation"))
                .extracting(notice -> notice.arguments().json())
                .singleElement()
                .asString()
                .contains("(as deputy)", "(par suppléance)"));
    }
}
