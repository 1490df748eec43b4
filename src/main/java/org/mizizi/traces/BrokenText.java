package org.mizizi.traces;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/** Breaks a title into at most two lines for a box of the picture; what does not fit ends in an ellipsis. */
final class BrokenText {

    static final int LINE = 25;

    private BrokenText() {}

    static List<String> of(String text) {
        var whole = text.strip().replaceAll("\\s+", " ");
        if (whole.length() <= LINE) {
            return List.of(whole);
        }
        var words = BreakIterator.getLineInstance(Locale.ROOT);
        words.setText(whole);
        var end = words.preceding(LINE + 1);
        if (end <= 0) {
            end = character(whole, LINE);
        }
        return List.of(
                whole.substring(0, end).strip(), shortened(whole.substring(end).strip()));
    }

    /** As much as fits on one line. */
    static String shortened(String rest) {
        return rest.length() <= LINE
                ? rest
                : rest.substring(0, character(rest, LINE - 1)).strip() + "…";
    }

    /** The last place at or before {@code limit} that does not cut a character in two. */
    private static int character(String text, int limit) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return characters.isBoundary(limit) ? limit : characters.preceding(limit);
    }
}
