package org.mizizi.look;

import com.vaadin.flow.component.html.Paragraph;

/** What an empty list says: what will appear here, and how to make it appear. */
public final class EmptyState extends Paragraph {

    public EmptyState(String text) {
        super(text);
        addClassName("empty");
    }
}
