package org.mizizi.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;

/** A line of a list of things: what it is on one side, signals and verbs on the other; stacked on a phone. */
public final class Row extends ListItem {

    private final Div what = new Div();

    public Row(Component... content) {
        addClassName("row");
        what.addClassName("row-what");
        what.add(content);
        add(what);
    }

    /** Adds a line of facts under what it is. */
    public Row more(Component... content) {
        what.add(content);
        return this;
    }

    /** For a row in which something can be done, while none of the rest changes: each part of that is sent as one piece. */
    public Row settled() {
        return StandsStill.inFewPieces(this, this);
    }

    /** Adds signals and buttons at the end of the line. */
    public Row and(Component... ends) {
        for (HasElement end : ends) {
            getElement().appendChild(end.getElement());
        }
        return this;
    }
}
