package org.mizizi.look;

import com.vaadin.flow.component.button.Button;

/** What a button is that opens a form: it says so to those who do not see it, and whether the form is open. */
public final class Opener {

    private static final String EXPANDED = "aria-expanded";

    private Opener() {}

    /** Says of a button that a form is behind it. */
    public static Button of(Button button) {
        say(button, false);
        return button;
    }

    public static void say(Button button, boolean open) {
        button.getElement().setAttribute(EXPANDED, String.valueOf(open));
    }
}
