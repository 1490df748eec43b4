package org.mizizi.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What matters less than the words around it: smaller and in a fainter colour. */
public final class Quiet {

    private static final String LOOK = "quiet";

    private Quiet() {}

    public static Span text(String text) {
        return text(new Span(text));
    }

    /** The same of words that are marked with their own language. */
    public static Span text(Component... content) {
        var span = new Span(content);
        span.addClassName(LOOK);
        return span;
    }

    public static Paragraph paragraph(String text) {
        return paragraph(new Span(text));
    }

    public static Paragraph paragraph(Component... content) {
        var paragraph = new Paragraph(content);
        paragraph.addClassName(LOOK);
        return paragraph;
    }

    /** A line of facts under a title. */
    public static Div line(Component... content) {
        var line = new Div(content);
        line.addClassName(LOOK);
        return line;
    }

    /** A sentence that changes while one works, and is then read aloud. */
    public static Paragraph status() {
        var status = paragraph();
        status.getElement().setAttribute("role", "status");
        return status;
    }
}
