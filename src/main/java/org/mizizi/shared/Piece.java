package org.mizizi.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A piece of a sentence: some of its words, or, whole, a code that people quote, or the option of a command, that no end
 * of a line may break.
 */
public record Piece(String text, boolean whole) {

    private static final Pattern CODE =
            Pattern.compile("\\b[A-Z]{3,4}-\\d+(?:\\.\\d+)*(?:-v\\d+|\\.[a-z]+)?\\b|(?<!\\S)--[a-z]+(?:-[a-z]+)*");

    public static List<Piece> of(String sentence) {
        var pieces = new ArrayList<Piece>();
        var codes = CODE.matcher(sentence);
        var told = 0;
        while (codes.find()) {
            pieces.add(new Piece(sentence.substring(told, codes.start()), false));
            pieces.add(new Piece(codes.group(), true));
            told = codes.end();
        }
        pieces.add(new Piece(sentence.substring(told), false));
        return List.copyOf(pieces);
    }
}
