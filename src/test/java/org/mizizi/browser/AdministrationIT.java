package org.mizizi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.MINUTES;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** two people change a number that the country has set for itself, from tomorrow on, in the browser. */
@BrowserTest
@TestPropertySource(properties = "test.country=apart-from-the-story")
@Order(3)
@Timeout(value = 10, unit = MINUTES)
class AdministrationIT {

    private static final Pattern CHANGE = Pattern.compile(".*/(country-changes/[0-9a-f-]{36})$");

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "en, 1280, DAYS_TO_ANSWER, 14, Decided by the council of ministers.",
        "ar, 360, DAYS_TO_ANSWER_INPUTS, 20, قرار مجلس الوزراء.",
        "fr, 360, LINKS_OF_A_PLAN, 30, Décidé en conseil des ministres."
    })
    void oneProposesANumberAndAnotherLetsItHold_R87(
            String language, int width, String setting, String value, String reason) {
        try (var administrator = signedIn("sami", language, width);
                var convenor = signedIn("nadia", language, width)) {
            var change = proposes(new Hands(administrator), setting, value, reason);
            confirms(new Hands(convenor), change, value);
        }
    }

    private static String proposes(Hands hands, String setting, String value, String reason) {
        hands.opens("/workspace/")
                .goesByTheMenu("menu.country")
                .sees("country")
                .follows("administration.propose.SETTING")
                .selects("administration.setting", hands.person().reads("country.setting." + setting))
                .writes("administration.setting.value", value)
                .writes("proposals.reason", reason)
                .sees("country-form")
                .presses("proposals.propose")
                .isTold("proposals.proposed.receipt");
        hands.person().page().waitForURL(CHANGE);
        hands.cannotPress("proposals.step.CONFIRM")
                .findsText("refusal.proposal.own")
                .sees("country-proposed");
        return CHANGE.matcher(hands.person().page().url()).replaceFirst("$1");
    }

    private static void confirms(Hands hands, String change, String value) {
        hands.opens("/workspace/").sees("country-home");
        hands.person().page().locator("a[href$='" + change + "']").first().click();
        hands.person().page().waitForURL(CHANGE);
        assertThat(hands.person().page().locator("h1")).containsText(value);
        hands.sees("country-waits")
                .presses("proposals.step.CONFIRM")
                .sees("country-sure")
                .confirms("administration.change.confirm")
                .finds(hands.person().reads("proposals.state.CONFIRMED"))
                .sees("country-confirmed")
                .goesByTheMenu("menu.country")
                .sees("country-later");
        assertThat(hands.person().page().locator("main"))
                .containsText(hands.person()
                        .reads("administration.later.value", value, "")
                        .strip());
    }

    private Person signedIn(String username, String language, int width) {
        return Person.signedIn("http://localhost:" + port, username, language, width);
    }
}
