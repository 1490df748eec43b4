package org.mizizi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@BrowserTest
@TestPropertySource(properties = "test.country=whose-strategy-is-rewritten")
@Order(3)
class StrategyIT {

    private static final int NARROW = 320;
    private static final Pattern SHEETS = Pattern.compile("/Type /Page\\b");

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({"salma, en, 1280", "salma, ar, 360", "nadia, fr, 1280", "nadia, ar, 360", "okello, en, 1280"})
    void theStrategyIsReadInEveryLanguageAndWidth(String username, String language, int width) {
        try (var person = signedIn(username, language, width)) {
            for (var path : List.of("strategy", "strategy/1", "strategy/2?at=2.2", "strategy/1/comments")) {
                person.opens("/workspace/" + path).sees(path.replaceAll("[^a-z0-9]+", "-") + "-" + username);
            }
        }
    }

    @Test
    void theWholeStrategyComesOutOfThePrinter() {
        try (var person = signedIn("salma", "en", Person.DESK)) {
            person.opens("/workspace/strategy/1").settle();
            var paper = new String(person.page().pdf(), StandardCharsets.ISO_8859_1);
            Assertions.assertThat(SHEETS.matcher(paper).results().count()).isGreaterThan(2);
        }
    }

    /** From the front page to what was said, with nothing but the keys, on a screen that is as narrow as 400 % of zoom makes it. */
    @Test
    void aParagraphIsCommentedOnByKeyboardAloneAndTheAddressRemembersIt_T82() {
        try (var person = Person.anybody("http://localhost:" + port, "en", NARROW)) {
            var page = person.page();
            var keys = new Keys(person);
            person.opens("/en/").sees("keyboard-front");
            var door = page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Sign in"));
            person.isLedOn(() -> keys.presses(door));
            person.isLedOn(() -> keys.presses(person.entryOf("amadou")));
            person.opens("/workspace/strategy/2");
            keys.presses(page.locator("#at-3\\.1").getByRole(AriaRole.BUTTON).first());
            assertThat(page.locator(".comment-panel h3")).isFocused();
            assertThat(page).hasURL(Pattern.compile("strategy/2\\?at=3\\.1$"));
            keys.types(page.locator(".comment-panel textarea"), "Where are the young in this vision?");
            keys.presses(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Send the comment")));
            assertThat(page.locator(".spoken").filter(new FilterOptions().setHasText("Where are the young")))
                    .isVisible();
            person.sees("strategy-commented");
        }
    }

    @Test
    void theConvenorAnswersAndWritesTheNextVersion() {
        String draft;
        try (var person = signedIn("nadia", "en", Person.DESK)) {
            person.opens("/workspace/strategy/2/comments?show=unanswered");
            var page = person.page();
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("^Answer: COM-")))
                    .first()
                    .click();
            person.settle().sees("strategy-answering");
            person.opens("/workspace/strategy").sees("strategy-list-convenor");
            page.getByLabel("English").first().fill("Framework, third version");
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Begin the draft"))
                    .click();
            person.settle();
            page.waitForURL(Pattern.compile("/strategy/\\d+/draft$"));
            draft = page.url().replaceFirst(".*(/workspace/)", "$1");
            person.sees("strategy-draft");
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Edit 1.1"))
                    .click();
            person.settle().sees("strategy-draft-paragraph");
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Edit GOAL-1.1"))
                    .click();
            person.settle().sees("strategy-draft-goal");
        }
        try (var person = signedIn("grace", "ar", Person.PHONE)) {
            person.opens(draft).sees("strategy-draft-officer");
        }
    }

    private Person signedIn(String username, String language, int width) {
        return Person.signedIn("http://localhost:" + port, username, language, width);
    }
}
