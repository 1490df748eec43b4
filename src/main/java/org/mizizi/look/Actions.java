package org.mizizi.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Buttons, signals or filters side by side, one under the other where there is no room. */
public final class Actions extends Div {

    public Actions(Component... content) {
        super(content);
        addClassName("actions");
    }
}
