package org.mizizi.look;

import com.vaadin.flow.component.html.Span;
import org.mizizi.shared.Piece;

/** A sentence in which the codes that people quote, such as PLAN-0006, stay in one piece at the end of a line. */
public final class Sentence extends Span {

    public Sentence(String text) {
        Piece.of(text).forEach(this::add);
    }

    private void add(Piece piece) {
        var span = new Span(piece.text());
        if (piece.whole()) {
            span.addClassName("whole");
        }
        add(span);
    }
}
