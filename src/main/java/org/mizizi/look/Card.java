package org.mizizi.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a page with a heading of its own. */
public class Card extends Section {

    private final H2 heading = new H2();

    public Card(Component... content) {
        addClassName("card");
        add(heading);
        add(content);
    }

    public final void setHeading(String text) {
        heading.setText(text);
    }

    public final Card headed(Component words) {
        heading.removeAll();
        heading.add(words);
        return this;
    }

    public final Card headed(String text) {
        setHeading(text);
        return this;
    }
}
