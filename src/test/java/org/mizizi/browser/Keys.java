package org.mizizi.browser;

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

    void types(Locator field, String words) {
        reaches(field);
        person.page().keyboard().type(words);
        person.settle();
    }

    private void reaches(Locator control) {
        for (var step = 0; step < MOST_STEPS; step++) {
            press("Tab");
            if ((Boolean) control.evaluate("control => control === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("Tab does not lead to " + control);
    }

    private void press(String key) {
        person.page().keyboard().press(key);
    }
}
