package org.mizizi.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;

/** A part of a page that is drawn anew by itself, so that what is typed in the others stays. */
public final class Part extends Div {

    private final Supplier<? extends Component> content;

    public Part(Supplier<? extends Component> content) {
        this.content = content;
        addClassName("part");
        redraw();
    }

    public void redraw() {
        removeAll();
        add(content.get());
    }
}
