package org.mizizi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.util.List;

/** Somebody who has not signed in and whose browser runs no scripts. */
final class PublicPart {

    private final Person visitor;

    PublicPart(Person visitor) {
        this.visitor = visitor;
    }

    private void opens(String path) {
        visitor.opens("/" + visitor.language() + "/" + path);
    }

    /** From a plan, or from an input: the same chain as a picture, where there is room for it, and as a table, in the authors' own words. */
    void follows(String reference, List<String> chain, List<String> words) {
        opens("trace/" + reference);
        var picture = visitor.page().locator("svg.trace").first();
        var table = visitor.page().locator("main table");
        assertThat(picture).isVisible(new IsVisibleOptions().setVisible(!visitor.hasAPhone()));
        for (var station : chain) {
            assertThat(picture.locator("a").filter(new FilterOptions().setHasText(station)))
                    .not()
                    .hasCount(0);
            assertThat(table).containsText(station);
        }
        words.forEach(said -> assertThat(table).containsText(said));
        visitor.sees("story-trace-" + reference.replaceAll("-.*", "").toLowerCase(java.util.Locale.ROOT));
    }

    void readsTheStrategy(int version, String goal) {
        opens("strategy/" + version);
        assertThat(visitor.page().getByText(goal).first()).isVisible();
        visitor.sees("story-public-strategy");
    }

    /** The unlinked share beside the 55 % of the Utstein study. */
    void readsTheUnlinkedShare() {
        opens("figures");
        assertThat(visitor.page().locator("#F1")).containsText(visitor.reads("figures.utstein"));
        assertThat(visitor.page().locator("#F1")).containsText("55");
        visitor.sees("story-figures");
        assertThat(visitor.page().context().cookies().stream().map(cookie -> cookie.name))
                .doesNotContain("JSESSIONID");
    }
}
