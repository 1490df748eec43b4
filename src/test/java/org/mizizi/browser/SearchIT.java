package org.mizizi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.MINUTES;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** L1: something in Arabic is found by words without their hamza: by the keys in the workspace, without scripts on the site. */
@BrowserTest
@TestPropertySource(properties = "test.country=apart-from-the-story")
@Order(3)
@Timeout(value = 10, unit = MINUTES)
class SearchIT {

    private record Said(String reference, String title) {
        String withoutHamza() {
            return title.replaceAll("[أإآ]", "ا").replace("ة", "ه").replace("ى", "ي");
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(ints = {Person.DESK, Person.PHONE})
    void theKeysOpenTheSearchAndWhatItFinds_R46(int width) {
        var said = saidInArabic();
        try (var person = Person.signedIn(address(), "salma", "ar", width)) {
            var keys = person.page().keyboard();
            assertThat(opener(person)).isVisible();
            person.settle();
            keys.press("Control+k");
            var dialog = person.page().getByRole(AriaRole.DIALOG);
            assertThat(dialog.locator("input")).isFocused();
            keys.type(said.withoutHamza());
            assertThat(dialog.locator("li mark").first()).isVisible();
            person.sees("search");
            keys.press("ArrowDown");
            assertThat(dialog.locator("li a").first()).isFocused();
            keys.press("ArrowUp");
            assertThat(dialog.locator("input")).isFocused();
            keys.press("Escape");
            assertThat(dialog).isHidden();
            keys.press("Control+k");
            assertThat(dialog.locator("input")).isFocused();
            keys.press("Enter");
            person.page().waitForURL("**/inputs/" + said.reference());
            assertThat(dialog).isHidden();
        }
    }

    @Test
    void aButtonOpensTheSame() {
        try (var person = Person.signedIn(address(), "salma", "en", Person.PHONE)) {
            opener(person).click();
            var dialog = person.page().getByRole(AriaRole.DIALOG);
            assertThat(dialog.locator("input")).isFocused();
            person.page().keyboard().type("plan 1");
            dialog.locator("a[href$='plans/PLAN-0001']").click();
            person.page().waitForURL("**/plans/PLAN-0001");
            assertThat(dialog).isHidden();
        }
    }

    @Test
    void theSiteFindsTheSameWithoutScripts_R46() {
        var said = saidInArabic();
        try (var person = Person.withoutScripts(address(), "ar", Person.PHONE)) {
            person.opens("/ar/search");
            person.page().locator("#words").fill(said.withoutHamza());
            person.page().locator("#words").press("Enter");
            assertThat(person.page().locator("#words")).hasValue(said.withoutHamza());
            assertThat(person.page().locator("mark").first()).isVisible();
            person.sees("search-on-the-site");
            person.page().locator("a[href$='" + said.reference() + "']").click();
            assertThat(person.page()).hasURL(Pattern.compile(".*/ar/inputs/" + said.reference()));
        }
    }

    private static Locator opener(Person person) {
        return person.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(person.reads("site.search"))
                                .setExact(true));
    }

    private Said saidInArabic() {
        return jdbc.sql("""
                        select reference, title from search.entry
                        where kind = 'INPUT' and language = 'ar' and original and title ~ '[أإآ]' and title ~ '[ةى]'
                          and char_length(title) between 10 and 100
                        order by reference limit 1
                        """).query(Said.class).single();
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
