package org.mizizi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import java.util.List;
import java.util.regex.Pattern;

/** The convenor's grouping desk: what was said becomes a priority, and everything gets an answer. */
final class DeskPart {

    private static final Pattern PRIORITY = Pattern.compile("PRI-\\d+");

    private final Hands hands;

    DeskPart(Person convenor) {
        this.hands = new Hands(convenor);
    }

    /** Forms one priority of several inputs, answers their authors, and tells its reference. */
    String groups(String round, List<String> sentences, Said title, Said summary, Said reason) {
        hands.opens("/workspace/rounds/" + round + "/grouping").sees("story-desk");
        sentences.forEach(hands::ticks);
        hands.writes("priorities.fields.title", title)
                .writes("priorities.fields.summary", summary)
                .writes("priorities.answer.reason", reason)
                .sees("story-desk-chosen")
                .presses("priorities.way.FORM.do", sentences.size());
        var receipt = hands.person()
                .page()
                .locator("vaadin-notification-card")
                .filter(new FilterOptions().setHasText(PRIORITY))
                .last();
        assertThat(receipt).isVisible();
        var formed = PRIORITY.matcher(receipt.innerText());
        if (!formed.find()) {
            throw new AssertionError("No priority is named by " + receipt.innerText());
        }
        hands.sees("story-desk-formed");
        return formed.group();
    }

    /** Answers one input without taking it into a priority. */
    void answers(String round, String sentence, Said reason) {
        hands.opens("/workspace/rounds/" + round + "/grouping")
                .ticks(sentence)
                .chooses("priorities.way.ANSWER")
                .writes("priorities.answer.reason", reason)
                .sees("story-desk-answer")
                .presses("priorities.way.ANSWER.do", 1)
                .isTold("priorities.desk.answered", 1)
                .findsText("priorities.desk.empty");
    }
}
