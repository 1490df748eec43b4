package org.mizizi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.MINUTES;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * T82: what a community has to do is done with nothing but the keys, on a screen that is as narrow as 400 % of zoom makes it. The
 * country is not that of the story, which counts on what its owners answered.
 */
@BrowserTest
@TestPropertySource(properties = "test.country=apart-from-the-story")
@Order(3)
@Timeout(value = 10, unit = MINUTES)
class KeysAloneIT {

    private static final int NARROW = 320;
    private static final String PLAN = "PLAN-0006";

    @LocalServerPort
    int port;

    /** One is added, another put behind it by its place, and then a step before it. */
    @Test
    void aBallotIsPutInOrderAndSent_T82() {
        try (var person = Person.anybody(address(), "en", NARROW)) {
            var keys = signsIn(person, "salma");
            keys.presses(person.page().locator(".page a[href$='/ballot']").first());
            person.page().waitForURL("**/ballot");
            person.settle().sees("keys-ballot");
            var list = person.page().locator("mizizi-rank-list");
            var order = list.locator("ol.order li.item");
            var rest = list.locator("ul.rest li.item");
            var second = rest.nth(1).locator("bdi").innerText();
            keys.presses(rest.first().locator("[data-control=in]"));
            assertThat(order).hasCount(1);
            var moved = list.locator("li.item").filter(new FilterOptions().setHasText(second));
            keys.types(moved.locator("input.place"), "2");
            keys.pressesHere("Tab");
            assertThat(order).hasCount(2);
            keys.presses(moved.locator("[data-control=up]"));
            assertThat(order.first()).containsText(second);
            person.sees("keys-ballot-ordered");
            keys.presses(button(person, "rankings.send"));
            new Hands(person).isTold("rankings.receipt", round(person));
            keys.goesOnFromHere();
            person.sees("keys-ballot-sent");
        }
    }

    private static String round(Person person) {
        return person.page().url().replaceFirst(".*/(RND-\\d+)/.*", "$1");
    }

    /** One is confirmed in the list; the other is true only in part, and its claimant reads what is missing. */
    @Test
    void questionsAreAnsweredAndTheClaimantReadsWhatIsMissing_T82() {
        var missing = "The allowance is in it, our women at the table are not.";
        try (var person = Person.anybody(address(), "en", NARROW)) {
            var keys = signsIn(person, "salma");
            keys.presses(button(person, "shell.menu"));
            keys.presses(person.page()
                    .locator("vaadin-side-nav-item[path=questions] a")
                    .first());
            person.page().waitForURL("**/questions");
            person.settle().sees("keys-questions");
            keys.ticks(question(person, "INP-000002").getByRole(AriaRole.CHECKBOX));
            keys.presses(button(person, "traceability.confirm", 1));
            var sure = person.page().getByRole(AriaRole.ALERTDIALOG);
            assertThat(sure.getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName(person.reads("traceability.confirm.yes"))))
                    .isFocused();
            keys.pressesHere("Enter");
            assertThat(question(person, "INP-000002")).hasCount(0);
            keys.goesOnFromHere();
            person.sees("keys-questions-confirmed");

            keys.presses(question(person, "PRI-0003").locator("a.button"));
            person.page().waitForURL(Pattern.compile(".*/links/.*"));
            person.settle();
            keys.chooses(person.page().locator("vaadin-radio-group input"), 1);
            keys.presses(button(person, "traceability.send"));
            new Hands(person).isTold("refusal.link.words");
            keys.goesOnFromHere();
            keys.types(person.page().locator("vaadin-text-area textarea").first(), missing);
            keys.presses(button(person, "traceability.send"));
            new Hands(person).isTold("traceability.receipt", PLAN).finds(missing);
            keys.goesOnFromHere();
            person.sees("keys-answered-partly");
        }
        theClaimantReads(missing);
    }

    private void theClaimantReads(String words) {
        try (var claimant = Person.signedIn(address(), "erik", "en", Person.PHONE)) {
            var hands = new Hands(claimant);
            hands.opens("/workspace/notices");
            claimant.page()
                    .locator("a")
                    .filter(new FilterOptions().setHasText("confirmed only in part"))
                    .first()
                    .click();
            claimant.page().waitForURL(Pattern.compile(".*/(plans|links)/.*"));
            hands.finds(words).sees("keys-claimant");
            hands.opens("/workspace/plans/" + PLAN);
            var answered = claimant.page().locator("li.row").filter(new FilterOptions().setHasText(words));
            assertThat(answered).containsText(claimant.reads("state.LinkState.PARTLY"));
        }
    }

    private static Locator question(Person person, String reference) {
        return person.page().locator("li.row:visible").filter(new FilterOptions().setHasText(reference));
    }

    private static Locator button(Person person, String key, Object... arguments) {
        return person.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(person.reads(key, arguments))
                                .setExact(true));
    }

    /** From the front page to the home page. */
    private static Keys signsIn(Person person, String username) {
        var keys = new Keys(person);
        person.opens("/en/");
        keys.presses(person.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(person.reads("site.sign-in"))));
        keys.presses(person.page().locator("form[action$='/sign-in/" + username + "'] button"));
        person.page().waitForURL("**/workspace/");
        person.settle().sees("keys-home-" + username);
        return keys;
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
