package org.mizizi.browser;

/** What owners of words and ministries decide on a plan. */
final class ReviewPart {

    private final Hands hands;

    ReviewPart(Person person) {
        this.hands = new Hands(person);
    }

    void confirms(String plan) {
        asked(plan);
        hands.chooses("traceability.answer.CONFIRMED")
                .presses("traceability.send")
                .isTold("traceability.receipt", plan)
                .sees("story-link-confirmed");
    }

    /** Says partly: without words that is refused. */
    void confirmsPartly(String plan, String words) {
        asked(plan);
        hands.chooses("traceability.answer.PARTLY")
                .presses("traceability.send")
                .isTold("refusal.link.words")
                .sees("story-link-words-missing")
                .writes("traceability.words", words)
                .presses("traceability.send")
                .isTold("traceability.receipt", plan)
                .finds(words)
                .sees("story-link-partly");
    }

    private void asked(String plan) {
        hands.opens("/workspace/").sees("story-home-owner");
        goesToAllThatWaits();
        hands.follows("home.verb-for", hands.person().reads("traceability.verb.answer"), plan)
                .findsText("traceability.question")
                .sees("story-link-question");
    }

    /** Home shows the most urgent only: whoever has more to do finds the newest question behind "all". */
    private void goesToAllThatWaits() {
        var all = hands.person().page().locator("a[href='waiting']");
        if (all.count() > 0) {
            all.click();
            hands.person().settle();
            hands.sees("story-waiting-owner");
        }
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
                .findsText("refusal.plan.only-claimed")
                .sees("story-plan-only-claimed")
                .forces("plans.decide.APPROVED")
                .opens("/workspace/plans/" + plan)
                .cannotPress("plans.decide.APPROVED")
                .findsText("refusal.plan.only-claimed");
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
