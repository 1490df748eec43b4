package org.mizizi.look;

import com.vaadin.flow.component.html.Anchor;

/** A way on that looks like a button. */
public final class LinkButton extends Anchor {

    public LinkButton(String path, String text) {
        super(path, text);
        addClassName("button");
    }

    public LinkButton primary() {
        addClassName("primary");
        return this;
    }
}
