package org.mizizi.plans.ui;

import com.vaadin.flow.component.Component;
import org.mizizi.look.Card;

/** A part of a page with its heading. */
final class Sections {

    private Sections() {}

    static Card headed(String heading, Component... content) {
        var card = new Card(content);
        card.setHeading(heading);
        return card;
    }
}
