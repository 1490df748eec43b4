package org.mizizi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A version of the strategy on its way: drafted, commented on, answered, revised, signed. */
final class StrategyPart {

    private static final Pattern DRAFT = Pattern.compile(".*/strategy/(\\d+)/draft$");
    private static final Pattern GOAL = Pattern.compile("GOAL-\\d+\\.\\d+");
    private static final String OBJECTIVE = "strategies.objective-short";

    private final Hands hands;

    StrategyPart(Person person) {
        this.hands = new Hands(person);
    }

    int begins(Said title) {
        hands.opens("/workspace/strategy")
                .writes("strategies.new.name", title)
                .sees("story-strategy-begin")
                .presses("strategies.new.begin");
        hands.person().page().waitForURL(DRAFT);
        var address = DRAFT.matcher(hands.person().page().url());
        if (!address.matches()) {
            throw new AssertionError("No draft at " + hands.person().page().url());
        }
        return Integer.parseInt(address.group(1));
    }

    /** Adds a goal under the first objective, and tells its reference. */
    String addsGoal(Said title, Said description, String priority, Said milestone, Said benchmark) {
        var before = goals().count();
        var person = hands.person();
        hands.presses("home.verb-for", person.reads("strategies.add-goal"), person.reads(OBJECTIVE, 1))
                .writes("strategies.goal-title", title)
                .writes("strategies.goal-description", description)
                .picks("strategies.carries", priority)
                .leavesList()
                .presses("strategies.add-milestone")
                .writesIn(person.reads("strategies.milestone", 1), milestone)
                .presses("strategies.add-benchmark")
                .writesIn(person.reads("strategies.benchmark", 1), benchmark)
                .sees("story-goal")
                .presses("strategies.keep-goal");
        assertThat(goals()).hasCount(before + 1);
        var kept = goals().filter(new FilterOptions().setHasText(title.in(person.language())))
                .last();
        var reference = GOAL.matcher(kept.innerText());
        if (!reference.find()) {
            throw new AssertionError("The goal has no reference: " + kept.innerText());
        }
        hands.sees("story-draft");
        return reference.group();
    }

    private Locator goals() {
        return hands.person().page().locator(".passage").filter(new FilterOptions().setHasText(GOAL));
    }

    void opensToConsultation(int version) {
        hands.opens("/workspace/strategy/" + version)
                .pressesAndConfirms("strategies.consult", version)
                .isTold("strategies.consult.receipt", version)
                .sees("story-strategy-public");
    }

    void comments(int version, String place, String words) {
        hands.opens("/workspace/strategy/" + version + "?at=" + place)
                .writesIn(hands.person().reads("comments.yours", place), words)
                .presses("comments.send")
                .finds(words)
                .sees("story-commented");
    }

    void answersTheComment(int version, Said reason) {
        var person = hands.person();
        hands.opens("/workspace/strategy/" + version + "/comments?show=unanswered");
        person.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions()
                                .setName(Pattern.compile("^" + person.reads("comments.answer") + ".*COM-\\d+")))
                .first()
                .click();
        person.settle();
        hands.chooses("comments.answer.outcome", "state.CommentOutcome.TAKEN_UP")
                .writes("comments.answer.reason", reason)
                .sees("story-comment-answer")
                .presses("comments.answer.save")
                .opens("/workspace/strategy/" + version + "/comments?show=unanswered")
                .findsText("comments.empty.UNANSWERED")
                .sees("story-comments-answered");
    }

    void revises(int version) {
        hands.opens("/workspace/strategy/" + version)
                .pressesAndConfirms("strategies.revise", version)
                .isTold("strategies.revise.receipt", version)
                .sees("story-strategy-revised");
    }

    /** Signs for the own ministry; the last signature adopts the strategy. */
    void signs(int version, Said ministry, String after) {
        hands.opens("/workspace/strategy/" + version)
                .sees("story-strategy-to-sign")
                .pressesAndConfirms(
                        "strategies.sign", ministry.in(hands.person().language()))
                .isTold("strategies.sign.receipt." + after, version)
                .sees("story-strategy-signed");
    }
}
