package org.mizizi.priorities.ui;

import com.vaadin.flow.component.html.Span;

/** Says, to screen readers too, that what was written is kept. */
final class SavedNote extends Span {

    SavedNote() {
        addClassName("quiet");
        getElement().setAttribute("role", "status");
    }

    void now() {
        setText(getTranslation("priorities.saved"));
    }
}
