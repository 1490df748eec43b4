package org.mizizi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** What owners of words and ministries decide on a plan. */
final class ReviewPart {

    private final Hands hands;

    ReviewPart(Person person) {
        this.hands = new Hands(person);
    }

    /** Says of all that names a plan or a priority and leans on one's words, at once, that it is true. */
    void confirmsTogether(String reference, int questions) {
        asked();
        assertThat(rows(reference)).hasCount(questions);
        for (var nth = 0; nth < questions; nth++) {
            rows(reference).nth(nth).getByRole(AriaRole.CHECKBOX).check();
            hands.person().settle();
        }
        hands.sees("story-questions-ticked")
                .pressesAndConfirms("traceability.confirm", questions)
                .isTold("traceability.confirmed", questions)
                .sees("story-questions-confirmed");
        assertThat(rows(reference)).hasCount(0);
    }

    /** Disputes what cites an input: without words that is refused. */
    void disputes(String plan, String input, String words) {
        asked();
        rows(plan)
                .filter(new Locator.FilterOptions().setHasText(input))
                .locator("a.button")
                .click();
        hands.person().settle();
        hands.findsText("traceability.question")
                .sees("story-link-question")
                .chooses("traceability.answer.DISPUTED")
                .presses("traceability.send")
                .isTold("refusal.link.words")
                .sees("story-link-words-missing")
                .writes("traceability.words", words)
                .presses("traceability.send")
                .isTold("traceability.receipt", plan)
                .finds(words)
                .sees("story-link-disputed");
    }

    private void asked() {
        hands.opens("/workspace/")
                .sees("story-home-owner")
                .goesByTheMenu("menu.questions")
                .findsText("traceability.question")
                .sees("story-questions");
    }

    private Locator rows(String reference) {
        return hands.person()
                .page()
                .locator("li.row:visible")
                .filter(new Locator.FilterOptions().setHasText(reference));
    }

    void endorses(String plan) {
        hands.opens("/workspace/plans/" + plan)
                .pressesAndConfirms("plans.endorse")
                .isTold("plans.endorse.receipt", plan)
                .sees("story-plan-endorsed");
    }

    void takesIntoReview(String plan) {
        hands.opens("/workspace/plans/" + plan)
                .sees("story-plan-waiting")
                .pressesAndConfirms("plans.take-into-review", plan)
                .isTold("plans.take-into-review.receipt", plan);
    }

    /** As long as every link is only claimed, approval is off and says why. */
    void cannotApprove(String plan) {
        hands.opens("/workspace/plans/" + plan)
                .cannotPress("plans.decide.APPROVED")
                .cannotPress("plans.decide.APPROVED_WITH_CONDITIONS")
                .findsText("refusal.plan.no-confirmed-chain")
                .sees("story-plan-only-claimed")
                .forces("plans.decide.APPROVED")
                .opens("/workspace/plans/" + plan)
                .cannotPress("plans.decide.APPROVED")
                .findsText("refusal.plan.no-confirmed-chain");
    }

    void returnsWithQuestion(String plan, String reasons, String question) {
        hands.opens("/workspace/plans/" + plan)
                .presses("plans.decide.RETURNED")
                .writes("plans.reasons", reasons)
                .writesIn(hands.person().reads("plans.question", 1), question)
                .sees("story-plan-questions")
                .pressesAndConfirms("plans.decide.RETURNED.do")
                .isTold("plans.decide.receipt", plan);
    }

    void approvesOnCondition(String plan, String reasons, String condition) {
        var approver = hands.person();
        hands.opens("/workspace/plans/" + plan)
                .presses("plans.decide.APPROVED_WITH_CONDITIONS")
                .writes("plans.reasons", reasons)
                .writesIn(approver.reads("plans.condition", 1), condition)
                .choosesDayIn(approver.reads("plans.condition-due", 1), "PageDown", 2)
                .sees("story-plan-decision")
                .pressesAndConfirms("plans.decide.APPROVED_WITH_CONDITIONS.do")
                .isTold("plans.decide.receipt", plan)
                .finds(condition)
                .sees("story-plan-approved");
    }
}
