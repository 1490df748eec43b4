package org.mizizi.browser;

import static java.util.concurrent.TimeUnit.MINUTES;

import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.shared.Isolated;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** the secretary of a network proposes a colleague, reads that it waits, and takes it back. The country is not that of the story. */
@BrowserTest
@TestPropertySource(properties = "test.country=apart-from-the-story")
@Order(3)
@Timeout(value = 5, unit = MINUTES)
class OwnPeopleIT {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(textBlock = """
                    en, 360,  Ruth Achieng,    Chosen by the ten groups on 3 June.
                    fr, 1280, Ruth Achieng,    Choisie par les dix groupes le 3 juin.
                    ar, 360,  روث أتشينغ, اختارتها المجموعات العشر في الثالث من حزيران.
                    """)
    void anOrganisationProposesAColleagueAndTakesItBack_R87(String language, int width, String name, String reason) {
        try (var secretary = Person.signedIn("http://localhost:" + port, "salma", language, width)) {
            var hands = new Hands(secretary);
            hands.goesByTheMenu("menu.organisations");
            secretary
                    .page()
                    .locator("main a[href$='organisations/ORG-0005']")
                    .first()
                    .click();
            hands.follows("actors.members.change")
                    .sees("own-people-form")
                    .writes("actors.membership.account", UUID.randomUUID().toString())
                    .writes("actors.membership.name", name)
                    .presses("proposals.propose")
                    .isTold("refusal.membership.no-reason")
                    .writes("proposals.reason", reason)
                    .presses("proposals.propose")
                    .isTold("proposals.proposed.receipt")
                    .findsText("proposals.waits")
                    .sees("own-people-proposed");

            hands.opens("/workspace/organisations/ORG-0005").sees("own-people-waiting");
            secretary
                    .page()
                    .locator("main a[href*='memberships/']")
                    .getByText(name)
                    .click();
            hands.finds(reason)
                    .presses("proposals.step.WITHDRAW")
                    .confirms("actors.membership.withdraw")
                    .isTold("actors.membership.WITHDRAW.receipt", Isolated.of(name));
        }
    }
}
