package org.mizizi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.MINUTES;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A ministry says how much it can do and when it is asked nothing new; the country is not that of the story. */
@BrowserTest
@TestPropertySource(properties = "test.country=apart-from-the-story")
@Order(3)
@Timeout(value = 5, unit = MINUTES)
class OverloadIT {

    private static final String MINISTRY = "ORG-0002";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            grace  | en | 1280 | 40   | The census keeps all of us busy next month.
            okello | ar | 360  | 37.5 | ينشغل جميع موظفينا بالتعداد في الشهر القادم.
            """)
    void aMinistrySaysWhatItCanDoAndPausesWhatIsAskedOfIt_R51_R52(
            String username, String language, int width, String hours, String reason) {
        try (var official = Person.signedIn(address(), username, language, width);
                var convenor = Person.signedIn(address(), "nadia", language, width);
                var citizen = Person.anybody(address(), language, width)) {
            var hands = new Hands(official);
            statesItsHours(hands, hours);
            declares(hands, reason);
            new Hands(convenor)
                    .opens("/workspace/")
                    .follows("notifications.all")
                    .finds(reason)
                    .sees("overload-told");
            readsOfIt(citizen, reason);
            ends(hands, reason);
        }
    }

    private static void statesItsHours(Hands hands, String hours) {
        hands.follows("rounds.capacity.title")
                .sees("overload-capacity")
                .presses("rounds.capacity.state")
                .writes("rounds.capacity.hours", "9999999")
                .presses("rounds.capacity.state")
                .sees("overload-capacity-refused")
                .writes("rounds.capacity.hours", hours)
                .presses("rounds.capacity.state")
                .isTold("rounds.capacity.receipt");
    }

    /** Begun in one window, looked at in another, gone on with after the page was loaded again. */
    private static void declares(Hands hands, String reason) {
        hands.follows("rounds.pauses.title")
                .choosesDay("rounds.pauses.first-day", "PageDown", 1)
                .presses("rounds.pauses.declare")
                .isTold("refusal.moratorium.no-days")
                .writes("rounds.pauses.reason", reason);
        var person = hands.person();
        new Forms(person).waitUntilKept();
        person.page().reload();
        person.settle();
        assertThat(hands.containing(AriaRole.TEXTBOX, person.reads("rounds.pauses.reason"))
                        .first())
                .hasValue(reason);
        hands.sees("overload-pause-remembered")
                .choosesDay("rounds.pauses.last-day", "PageDown", 2)
                .presses("rounds.pauses.declare")
                .isTold("rounds.pauses.declared")
                .finds(reason)
                .sees("overload-pause");
        var other = person.inAnotherTab();
        new Hands(other).opens("/workspace/").follows("rounds.pauses.title").finds(reason);
        other.closesTab();
    }

    private static void readsOfIt(Person citizen, String reason) {
        citizen.opens("/" + citizen.language() + "/organisations");
        citizen.page().locator("main a[href$='" + MINISTRY + "']").first().click();
        citizen.settle();
        assertThat(citizen.page().getByText(reason)).isVisible();
        citizen.sees("overload-public");
    }

    private static void ends(Hands hands, String reason) {
        hands.presses("rounds.pauses.end").confirms("rounds.pauses.end").isTold("rounds.pauses.ended");
        Locator own = hands.person().page().getByText(reason);
        assertThat(own).hasCount(0);
        hands.person().page().goBack();
        hands.person().settle();
        hands.person().sees("overload-back");
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
