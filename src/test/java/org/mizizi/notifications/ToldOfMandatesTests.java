package org.mizizi.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mizizi.priorities.PrioritiesFixtures.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.WholeList;
import org.mizizi.actors.Mandate.MandateId;
import org.mizizi.actors.MandateFixtures;
import org.mizizi.actors.Mandates;
import org.mizizi.shared.Paths;
import org.springframework.beans.factory.annotation.Autowired;

/** an organisation is told of all that others make of its mandate, and those who contest it of the answer and the outcome. */
@PortalTest
class ToldOfMandatesTests {

    @Autowired
    Notices notices;

    @Autowired
    Mandates mandates;

    @Autowired
    TestCountry country;

    @Test
    void bothSidesOfAContestedMandateAreTold_R49() {
        var mandate = claimed("grace", "Everyone with a paper to sign");
        for (var endorser : List.of("salma", "amadou", "hassan")) {
            country.as(endorser, () -> mandates.endorse(mandate));
        }
        var contest = country.as("maryam", () -> mandates.contest(mandate, text("Nobody was asked.")));
        country.as("grace", () -> mandates.answer(contest, text("They were.")));
        country.as("nadia", () -> mandates.dismiss(contest, text("The minutes say so.")));
        await().untilAsserted(() -> {
            assertThat(told("okello", mandate))
                    .containsExactlyInAnyOrder(
                            "mandate-endorsed",
                            "mandate-endorsed",
                            "mandate-endorsed",
                            "mandate-verified",
                            "mandate-contested",
                            "mandate-contest-settled");
            assertThat(told("maryam", mandate))
                    .containsExactlyInAnyOrder("mandate-contest-answered", "mandate-contest-settled");
        });
        assertThat(told("salma", mandate)).isEmpty();
    }

    @Test
    void bothRivalsAreToldOfEachOther_R49() {
        var first = claimed("amadou", "Nimba youth");
        var second = claimed("hassan", "Youth, Nimba");
        await().untilAsserted(() -> {
            assertThat(told("amadou", first)).containsExactly("mandate-contested");
            assertThat(told("hassan", second)).containsExactly("mandate-contested");
        });
    }

    private MandateId claimed(String person, String people) {
        return country.as(person, () -> mandates.claim(MandateFixtures.mandate(people)));
    }

    private List<String> told(String person, MandateId mandate) {
        return country.as(person, () -> WholeList.of(key -> notices.mine(NoticeSearch.EVERYTHING, key))).stream()
                .filter(notice -> notice.path().equals(Paths.mandate(mandate.value())))
                .map(Notice::message)
                .toList();
    }
}
