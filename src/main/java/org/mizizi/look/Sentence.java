package org.mizizi.look;

import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A sentence in which the codes that people quote, such as PLAN-0006, stay in one piece at the end of a line. */
public final class Sentence extends Span {

    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{3,4}-\\d[\\d.]*\\b(?:\\.[a-z]+\\b)?");

    /** Some of its words, or a code. */
    public record Piece(String text, boolean whole) {}

    public Sentence(String text) {
        pieces(text).forEach(this::add);
    }

    private void add(Piece piece) {
        var span = new Span(piece.text());
        if (piece.whole()) {
            span.addClassName("whole");
        }
        add(span);
    }

    public static List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        var codes = CODE.matcher(text);
        var told = 0;
        while (codes.find()) {
            pieces.add(new Piece(text.substring(told, codes.start()), false));
            pieces.add(new Piece(codes.group(), true));
            told = codes.end();
        }
        pieces.add(new Piece(text.substring(told), false));
        return List.copyOf(pieces);
    }
}
