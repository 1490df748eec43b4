package org.mizizi.look;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.mizizi.shared.Piece;
import org.mizizi.shared.Wording;

/**
 * A sentence in which the codes that people quote, such as PLAN-0006, stay in one piece at the end of a line, and words in
 * another language than its own are marked as such.
 */
public final class Sentence extends Span {

    public Sentence(String text) {
        this(text, List.of());
    }

    public Sentence(String text, List<Wording> quoted) {
        Piece.of(text, quoted).forEach(this::add);
    }

    private void add(Piece piece) {
        var language = piece.language();
        var span = language == null ? new Span(piece.text()) : Words.of(piece.text(), language);
        if (piece.whole()) {
            span.addClassName("whole");
        }
        add(span);
    }
}
