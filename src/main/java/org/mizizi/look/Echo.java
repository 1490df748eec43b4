package org.mizizi.look;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The lines beneath a field: how the portal understands what was typed, and what the field is for. */
final class Echo extends Div {

    private final Span understood = new Span();
    private final Span help = new Span();

    Echo() {
        addClassName("echo");
        understood.getElement().setAttribute("role", "status");
        add(new Div(understood), new Div(help));
    }

    void say(String text) {
        understood.setText(text);
    }

    void help(String text) {
        help.setText(text);
    }

    String said() {
        return understood.getText();
    }
}
