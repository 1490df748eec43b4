package org.mizizi.rankings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Words;
import org.mizizi.rankings.Alternative;

/** How alternatives stand in tables that a screen reader can follow. */
final class Tables {

    private Tables() {}

    static void column(NativeTableRow head, String text) {
        var cell = head.addHeaderCell();
        cell.setText(text);
        cell.getElement().setAttribute("scope", "col");
    }

    static void rowHeader(NativeTableRow row, Component content) {
        var cell = row.addHeaderCell();
        cell.getElement().setAttribute("scope", "row");
        cell.add(content);
    }

    /** The title in the reader's language, and the reference. */
    static Span named(Alternative alternative, Locale reader) {
        return new Span(
                Words.of(alternative.title(), reader), new Span(" "), new ReferenceCode(alternative.reference()));
    }
}
