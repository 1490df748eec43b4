package org.mizizi.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a sentence: some of its words, words in another language that it quotes, or, whole, a code that people
 * quote, or the option of a command, that no end of a line may break.
 *
 * @param language that of what is quoted, as BCP 47; none where it is the sentence's own
 */
public record Piece(String text, boolean whole, @Nullable String language) {

    private static final Pattern CODE =
            Pattern.compile("\\b[A-Z]{3,4}-\\d+(?:\\.\\d+)*(?:-v\\d+|\\.[a-z]+)?\\b|(?<!\\S)--[a-z]+(?:-[a-z]+)*");

    public static List<Piece> of(String sentence) {
        return of(sentence, List.of());
    }

    /** The same of a sentence that quotes these words. */
    public static List<Piece> of(String sentence, List<Wording> quoted) {
        var pieces = Stream.of(new Piece(sentence, false, null));
        for (var wording : quoted) {
            pieces = pieces.flatMap(piece -> piece.apart(wording));
        }
        return pieces.flatMap(Piece::codes).toList();
    }

    /** The direction of what is quoted, as the HTML attribute has it. */
    public @Nullable String direction() {
        return language == null ? null : ReadingDirection.of(language).attribute();
    }

    private Stream<Piece> apart(Wording quoted) {
        var begin = language != null || quoted.text().isBlank() ? -1 : text.indexOf(quoted.text());
        if (begin < 0) {
            return Stream.of(this);
        }
        var end = begin + quoted.text().length();
        return Stream.of(
                        plain(text.substring(0, begin)),
                        new Piece(quoted.text(), false, quoted.language()),
                        plain(text.substring(end)))
                .filter(piece -> !piece.text().isEmpty());
    }

    private Stream<Piece> codes() {
        if (language != null) {
            return Stream.of(this);
        }
        var pieces = new ArrayList<Piece>();
        var codes = CODE.matcher(text);
        var told = 0;
        while (codes.find()) {
            pieces.add(plain(text.substring(told, codes.start())));
            pieces.add(new Piece(codes.group(), true, null));
            told = codes.end();
        }
        pieces.add(plain(text.substring(told)));
        return pieces.stream();
    }

    private static Piece plain(String words) {
        return new Piece(words, false, null);
    }
}
