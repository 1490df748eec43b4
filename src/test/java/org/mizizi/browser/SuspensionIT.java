package org.mizizi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.MINUTES;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** an administrator suspends somebody whose phone was stolen; the next click on it leads out, and signing in again says why. The country is not that of the story. */
@BrowserTest
@TestPropertySource(properties = "test.country=where-somebody-is-suspended")
@Order(3)
@Timeout(value = 5, unit = MINUTES)
class SuspensionIT {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(textBlock = """
                    en, 1280, salma,  Salma Idris,    ORG-0005, The phone was stolen this morning.
                    fr, 360,  amadou, Amadou Keita,   ORG-0006, Le téléphone a été volé ce matin.
                    ar, 360,  hassan, Hassan Abdi,    ORG-0007, سُرق الهاتف هذا الصباح.
                    """)
    void whoIsSuspendedIsOutWithTheNextClick_R87(
            String language, int width, String username, String name, String organisation, String reason) {
        var portal = "http://localhost:" + port;
        try (var thief = Person.signedIn(portal, username, language, Person.PHONE);
                var administrator = Person.signedIn(portal, "sami", language, width)) {
            new Hands(thief).opens("/workspace/organisations/" + organisation);
            var hands = new Hands(administrator).opens("/workspace/organisations/" + organisation);
            administrator
                    .page()
                    .locator("main .row")
                    .filter(new Locator.FilterOptions().setHasText(name))
                    .locator("a[href$='/suspend']")
                    .click();
            administrator.settle();
            hands.sees("suspend")
                    .presses("actors.suspension.now")
                    .isTold("refusal.suspension.no-reason")
                    .writes("proposals.reason", reason)
                    .presses("actors.suspension.now")
                    .confirms("actors.suspension.confirm")
                    .finds(reason)
                    .sees("suspended");

            thief.page().locator("main a").first().click();
            assertThat(thief.page()).hasURL(Pattern.compile(".*/sign-in/ended.*SUSPENDED.*"));
            new Hands(thief).findsText("session.ended.SUSPENDED").sees("suspended-out");
            thief.page().locator("a.button").click();
            thief.isLetInAs(username);
            new Hands(thief).findsText("session.ended.SUSPENDED");
        }
    }
}
