package org.mizizi.look;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;

/** A code that people quote, such as INP-000913: left to right in every language. */
@Tag("bdi")
public final class ReferenceCode extends Span {

    public ReferenceCode(String reference) {
        super(reference);
        addClassName("ref");
        getElement().setAttribute("dir", "ltr");
    }
}
