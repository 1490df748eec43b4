package org.mizizi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.MINUTES;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** a rule changes half-way, and what was decided before stays decided by the rule of its day. The clock of this country goes ahead. */
@BrowserTest
@TestPropertySource(properties = "test.country=whose-rule-changes-half-way")
@Order(3)
@Timeout(value = 5, unit = MINUTES)
class RuleChangeIT {

    private static final Pattern CHANGE = Pattern.compile(".*/(country-changes/[0-9a-f-]{36})$");
    private static final String DECIDED = "PLAN-0001";
    private static final String IN_REVIEW = "PLAN-0006";
    private static final int ENDORSEMENTS = 5;

    @LocalServerPort
    int port;

    @Test
    void theEarlierDecisionKeepsItsRuleAndTheNextPlanIsHeldAgainstTheNewOne_R61_R87() {
        try (var administrator = signedIn("sami");
                var convenor = signedIn("nadia");
                var approver = signedIn("okello");
                var visitor = Person.withoutScripts(address(), "en", Person.PHONE)) {
            var decided = decision(visitor);
            var asked = asked(new Hands(approver));
            changesRule(new Hands(administrator), new Hands(convenor));

            aDayLater(approver);

            assertThat(approver.page().locator("main")).not().containsText(asked);
            assertThat(approver.page().locator("main")).containsText(needs());
            new Hands(approver)
                    .cannotPress("plans.decide.APPROVED")
                    .findsText("refusal.plan.endorsements-lacking", ENDORSEMENTS - 1, 4)
                    .sees("rule-half-way");
            Assertions.assertThat(decision(visitor)).isEqualTo(decided);
        }
    }

    /** The line that everybody reads of what was decided, with the number of its rule. */
    private static String decision(Person visitor) {
        visitor.opens("/en/plans/" + DECIDED);
        var line = visitor.page()
                .getByText(Pattern.compile("by approval rule \\d+"))
                .first();
        assertThat(line).isVisible();
        return line.textContent().strip();
    }

    private String asked(Hands approver) {
        approver.opens("/workspace/plans/" + IN_REVIEW);
        var rule = approver.person()
                .page()
                .getByText(Pattern.compile("an approval needs .* \\(rule \\d+\\)"))
                .first();
        assertThat(rule).isVisible();
        return rule.textContent().strip();
    }

    private static String needs() {
        return "an approval needs " + ENDORSEMENTS + " endorsements";
    }

    private static void changesRule(Hands administrator, Hands convenor) {
        administrator
                .opens("/workspace/")
                .goesByTheMenu("menu.country")
                .follows("administration.propose.RULE")
                .selects("administration.phase", administrator.person().reads("plans.phase.TRANSITION"))
                .writes("administration.endorsements", String.valueOf(ENDORSEMENTS))
                .writes("proposals.reason", "Decided by the council of ministers.")
                .presses("proposals.propose")
                .isTold("proposals.proposed.receipt");
        administrator.person().page().waitForURL(CHANGE);
        administrator.cannotPress("proposals.step.CONFIRM");
        convenor.opens("/workspace/"
                        + CHANGE.matcher(administrator.person().page().url()).replaceFirst("$1"))
                .presses("proposals.step.CONFIRM")
                .confirms("administration.change.confirm")
                .findsText("proposals.state.CONFIRMED");
    }

    /** By the clock of the demo country, which leads back to the page from which it was pressed. */
    private static void aDayLater(Person person) {
        var strip = person.page().locator("details.demo");
        strip.locator("summary").click();
        var later =
                strip.getByRole(AriaRole.BUTTON).filter(new FilterOptions().setHasText(person.reads("demo.clock.day")));
        person.isLedOn(later::click);
        person.opens("/workspace/plans/" + IN_REVIEW);
    }

    private Person signedIn(String username) {
        return Person.signedIn(address(), username, "en", Person.DESK);
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
