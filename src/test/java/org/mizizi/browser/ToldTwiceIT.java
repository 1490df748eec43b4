package org.mizizi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.MINUTES;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** B1: keyboards of phones tell words twice, and so do lines that are put in at once; none of them is lost. The country is not that of the story. */
@BrowserTest
@TestPropertySource(properties = "test.country=apart-from-the-story")
@Order(3)
@Timeout(value = 3, unit = MINUTES)
class ToldTwiceIT {

    private static final String WORDS = "Chosen by the ten groups.\nOn 3 June.";

    @LocalServerPort
    int port;

    @Test
    void wordsThatTheBrowserTellsTwiceAreKept_B1() {
        try (var person = Person.signedIn("http://localhost:" + port, "sami", "en", Person.PHONE)) {
            person.opens("/workspace/memberships/new");
            var words = person.page().locator("vaadin-text-area textarea").first();
            words.fill(WORDS);
            words.dispatchEvent("input");
            words.press("Tab");
            assertThat(person.page().locator(".remembered").first()).containsText("Kept at");
            person.page().reload();
            person.settle();
            assertThat(person.page().locator("vaadin-text-area textarea").first())
                    .hasValue(WORDS);
        }
    }
}
