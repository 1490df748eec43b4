package org.mizizi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** A ballot, put in order in the three ways there are: with the keyboard, by numbers, by dragging. */
final class BallotPart {

    private final Hands hands;
    private final String round;

    BallotPart(Person person, String round) {
        this.hands = new Hands(person);
        this.round = round;
    }

    private void opens() {
        hands.opens("/workspace/rounds/" + round + "/ballot").sees("story-ballot");
    }

    /** The priority first, the one that stands first among the others behind it. */
    void ordersByKeyboard(String priority) {
        opens();
        var keyboard = hands.person().page().keyboard();
        left(0).locator("[data-control=in]").focus();
        keyboard.press("Enter");
        hands.person().settle();
        item(priority).locator("[data-control=place]").focus();
        keyboard.press("Alt+ArrowUp");
        hands.person().settle();
        assertThat(ranked()).hasCount(2);
        keyboard.press("Alt+ArrowUp");
        keyboard.press("Alt+ArrowUp");
        hands.person().settle();
        assertThat(ranked().first()).containsText(priority);
        sends("keyboard", 2);
    }

    /** Two priorities in the first place and one in the second; all others are left out. */
    void ordersByNumbers(String priority) {
        opens();
        var second = left(0).locator("bdi").innerText();
        var third = left(1).locator("bdi").innerText();
        places(priority, "1");
        places(second, "1");
        places(third, "2");
        assertThat(item(priority)).containsText(hands.person().reads("rankings.list.equal"));
        sends("numbers", 3);
    }

    /** Carries the two that stand first among the others into the order, one after the other. */
    void ordersByDragging() {
        opens();
        drags(left(0));
        assertThat(ranked()).hasCount(1);
        drags(left(0));
        assertThat(ranked()).hasCount(2);
        sends("dragging", 2);
    }

    private void drags(Locator row) {
        var mouse = hands.person().page().mouse();
        hands.person().page().locator("mizizi-rank-list #order").evaluate("heading => heading.scrollIntoView()");
        row.locator(".handle").hover();
        mouse.down();
        var box = hands.person().page().locator("mizizi-rank-list ol.order").boundingBox();
        mouse.move(box.x + box.width / 2, box.y + box.height - 12);
        mouse.move(box.x + box.width / 2, box.y + box.height - 8);
        mouse.up();
        hands.person().settle();
    }

    private void places(String reference, String number) {
        var field = item(reference).locator("input.place");
        field.fill(number);
        field.press("Tab");
        assertThat(item(reference).locator("input.place")).hasValue(number);
        hands.person().settle();
    }

    private void sends(String way, int count) {
        var all = item("").count();
        hands.findsText("rankings.list.restMeans")
                .findsText("rankings.ranked", count, all)
                .sees("story-ballot-" + way)
                .presses("rankings.send")
                .isTold("rankings.receipt", round)
                .sees("story-ballot-sent");
    }

    /** Nobody, the convenor included, sees how it stands before the round is closed. */
    void seesNoResult() {
        hands.opens("/workspace/rounds/" + round + "/result")
                .findsText("refusal.result.hidden")
                .sees("story-result-hidden");
    }

    void readsTheResult(String winner) {
        hands.opens("/workspace/rounds/" + round + "/result")
                .findsText("rankings.result.order")
                .findsText("rankings.result.matrix")
                .finds(winner)
                .sees("story-result");
        assertThat(hands.person().page().locator("tbody tr").first()).containsText(winner);
    }

    /** So few that a result would tell how each of them ranked; the number is that of the day on which the round opened. */
    void readsThatTheyAreTooFew(int asked) {
        hands.opens("/workspace/rounds/" + round + "/result")
                .findsText("rankings.result.too-few", asked)
                .sees("story-result-too-few");
    }

    private Locator item(String reference) {
        return hands.person()
                .page()
                .locator("mizizi-rank-list li.item")
                .filter(new Locator.FilterOptions().setHasText(reference));
    }

    private Locator ranked() {
        return hands.person().page().locator("mizizi-rank-list ol.order li.item");
    }

    private Locator left(int index) {
        return hands.person().page().locator("mizizi-rank-list ul.rest li.item").nth(index);
    }
}
