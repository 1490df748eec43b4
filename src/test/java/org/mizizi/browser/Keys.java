package org.mizizi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** The keyboard of somebody who has nothing else: everything is reached by Tab. */
final class Keys {

    private static final int MOST_STEPS = 400;

    private final Person person;

    Keys(Person person) {
        this.person = person;
    }

    void presses(Locator control) {
        reaches(control);
        press("Enter");
        person.settle();
    }

    /** What is ticked and pressed by the space bar. */
    void ticks(Locator box) {
        reaches(box);
        press("Space");
        person.settle();
    }

    /** Tab leads to the first of them, and from there an arrow to each. */
    void chooses(Locator choices, int place) {
        reaches(choices.first());
        press("Space");
        for (var step = 0; step < place; step++) {
            press("ArrowDown");
        }
        assertThat(choices.nth(place)).isChecked();
        person.settle();
    }

    /** Presses a key where the focus is. */
    void pressesHere(String key) {
        press(key);
        person.settle();
    }

    void types(Locator field, String words) {
        reaches(field);
        person.page().keyboard().type(words);
        person.settle();
    }

    /** Whoever has done something goes on from there, and not from the top of the page. */
    void goesOnFromHere() {
        assertThat(person.page().locator(":focus")).not().hasCount(0);
    }

    private void reaches(Locator control) {
        for (var step = 0; step < MOST_STEPS; step++) {
            press("Tab");
            if ((Boolean) control.evaluate("control => control === control.getRootNode().activeElement")) {
                return;
            }
        }
        throw new AssertionError("Tab does not lead to " + control);
    }

    private void press(String key) {
        person.page().keyboard().press(key);
    }
}
