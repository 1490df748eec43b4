package org.mizizi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** The external officer's part: answer the priorities, then write a plan that starts from them. */
final class PlanPart {

    private static final Pattern EDITOR = Pattern.compile(".*/plans/(PLAN-\\d+)/edit$");

    private final Hands hands;

    PlanPart(Person officer) {
        this.hands = new Hands(officer);
    }

    void responds(String round, Said priority, String reason) {
        var officer = hands.person();
        var title = ": " + priority.in(officer.language());
        hands.opens("/workspace/rounds/" + round + "/responses").sees("story-responses");
        officer.page()
                .locator(".row")
                .filter(new Locator.FilterOptions().setHasText(priority.in(officer.language())))
                .getByRole(AriaRole.RADIO)
                .first()
                .check();
        hands.writesIn(officer.reads("responses.reason") + title, reason)
                .findsText("look.saved", "")
                .sees("story-responded");
    }

    /** Begins a plan, is told what is missing, writes it all, submits it, and tells its reference. */
    String submits(List<String> origins, Said organisation, Said policy, PlanWords words) {
        var officer = hands.person();
        hands.opens("/workspace/plans").presses("plans.write");
        officer.page().waitForURL(EDITOR);
        hands.cannotPress("plans.submit");
        for (var missing :
                List.of("title", "period", "goal", "words", "internal-consultation", "national-policy", "contested")) {
            hands.findsText("refusal.plan.missing." + missing);
        }
        hands.sees("story-plan-missing")
                .writes("plans.form.title", words.title())
                .writes("plans.form.summary", words.summary())
                .choosesDay("plans.form.starts", "ArrowDown", 1)
                .choosesDay("plans.form.ends", "PageDown", 5);
        for (var origin : origins) {
            hands.picks("plans.form.pick", origin);
            hands.containing(AriaRole.TEXTBOX, officer.reads("plans.form.evidence"))
                    .last()
                    .fill(words.evidence());
            hands.leavesField();
        }
        hands.sees("story-plan-origins");
        money();
        hands.presses("plans.form.add-consultation")
                .writes("plans.form.who", words.who())
                .picks("plans.form.consulted-organisation", organisation.in(officer.language()))
                .choosesDay("plans.form.held-on", "ArrowUp", 2)
                .selects("plans.form.mode", officer.reads("plans.mode.MEETING"))
                .writes("plans.form.said", words.said())
                .writes("plans.form.changed", words.changed())
                .ticks(policy.in(officer.language()))
                .chooses("plans.contested.NOTE")
                .writes("plans.form.contested-note", words.contested())
                .sees("story-plan-complete")
                .pressesAndConfirms("plans.submit");
        officer.page().waitForURL(Pattern.compile(".*/plans/PLAN-\\d+$"));
        var reference = officer.page().url().replaceFirst(".*/", "");
        hands.isTold("plans.submit.receipt", reference).sees("story-plan-submitted");
        return reference;
    }

    /** Replies, once and for everyone to read, to the one answer there is. */
    void repliesTo(String plan, String answer, String words) {
        hands.opens("/workspace/plans/" + plan)
                .finds(answer)
                .unfolds("traceability.reply")
                .writes("traceability.reply.words", words)
                .sees("story-plan-reply")
                .presses("traceability.reply.send")
                .confirms("traceability.reply")
                .isTold("traceability.reply.receipt");
        findsDisputed(plan, answer, words);
    }

    /** Answers what the ministry asked, and submits the same plan as its next version. */
    void submitsAgain(String plan, String answer) {
        var officer = hands.person();
        hands.opens("/workspace/plans/" + plan).presses("plans.write-version", 2);
        officer.page().waitForURL(EDITOR);
        hands.writesIn(officer.reads("plans.form.reply", 1), answer)
                .sees("story-plan-answers")
                .pressesAndConfirms("plans.submit");
        officer.page().waitForURL(Pattern.compile(".*/plans/PLAN-\\d+$"));
        hands.isTold("plans.submit.receipt", plan).findsText("plans.version", 2).sees("story-plan-submitted-again");
    }

    /** The dispute and the reply stand on the page of the plan, and the link is still disputed. */
    void findsDisputed(String plan, String answer, String reply) {
        var officer = hands.person();
        hands.opens("/workspace/plans/" + plan);
        var disputed = officer.page().locator("li.row").filter(new Locator.FilterOptions().setHasText(answer));
        assertThat(disputed).containsText(reply);
        assertThat(disputed).containsText(officer.reads("state.LinkState.DISPUTED"));
    }

    private void money() {
        var amounts = hands.person().page().locator("vaadin-text-field.amount input");
        amounts.nth(0).fill("120000");
        hands.leavesField();
        amounts.nth(1).fill("80000");
        hands.leavesField();
    }

    /** What the officer writes in the plan. */
    record PlanWords(
            String title, String summary, String evidence, String who, String said, String changed, String contested) {}
}
