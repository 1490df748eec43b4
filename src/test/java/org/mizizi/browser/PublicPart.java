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

    /** A plan that does not cite these words, and only answers what follows from them, is told of as such. */
    void readsOfPlanFromAfar(String input, String plan) {
        opens("inputs/" + input);
        var steps = visitor.page().locator(".step").filter(new FilterOptions().setHasText(plan));
        assertThat(steps).hasCount(1);
        assertThat(steps).containsText(visitor.reads("traceability.became.PLAN.far"));
        visitor.sees("story-public-input");
    }

    /** What was disputed in an earlier version, and replied to, stands beside the link that is still disputed. */
    void readsTheDispute(String plan, String answer, String reply) {
        opens("plans/" + plan);
        var disputed = visitor.page().locator("li.row").filter(new FilterOptions().setHasText(answer));
        assertThat(disputed).containsText(reply);
        assertThat(disputed).containsText(visitor.reads("state.LinkState.DISPUTED"));
        visitor.sees("story-public-plan");
    }

    /** All shares of the plans in force, the unlinked ones beside the 55 % of the Utstein study. */
    void readsTheFigures(Shares shares) {
        opens("figures");
        reads("F1_SHOWN", shares.withoutLink(), shares.inForce());
        reads("F1", shares.withoutConfirmedLink(), shares.inForce());
        reads("F2", shares.traced(), shares.inForce());
        assertThat(visitor.page().locator("#F1")).containsText(visitor.reads("figures.utstein"));
        assertThat(visitor.page().locator("#F1")).containsText("55");
        visitor.sees("story-figures");
        assertThat(visitor.page().context().cookies().stream().map(cookie -> cookie.name))
                .doesNotContain("JSESSIONID");
    }

    private void reads(String figure, int part, int all) {
        var shown = visitor.page().locator("#" + figure);
        assertThat(shown.locator(".figure")).containsText(visitor.reads("figures." + figure + ".sentence", part, all));
        var numbers = shown.locator("tbody tr").first().locator("td");
        assertThat(numbers.nth(0)).hasText(String.valueOf(part));
        assertThat(numbers.nth(1)).hasText(String.valueOf(all));
    }
}
