package org.mizizi.collection.ui;

import com.vaadin.flow.component.html.Span;

/** Words of which the language is not known yet, each in its own direction. */
final class Written {

    private Written() {}

    static Span as(String words) {
        var span = new Span(words);
        span.getElement().setAttribute("dir", "auto").setAttribute("lang", "");
        return span;
    }
}
