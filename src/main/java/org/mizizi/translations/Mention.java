package org.mizizi.translations;

import java.util.function.IntPredicate;
import org.mizizi.shared.Folding;

/**
 * Whether a term stands in a text, as people write it there: with an ending of its own, and in Arabic script behind what
 * is written in one with it. It compares as search does, so neither accents nor vowel signs make a difference. Forms of a
 * word that change within it are not known as the same.
 */
final class Mention {

    /** As in “widows”, but not “war” in “warehouse”. */
    private static final int LONGEST_ENDING = 3;

    /** As in والماء and وبالماء: “and”, “with”, the article. */
    private static final int LONGEST_BEGINNING = 4;

    private Mention() {}

    static boolean of(String term, String text) {
        var folded = Folding.fold(text);
        var part = Folding.fold(term);
        return !part.isEmpty() && next(part, folded, 0) >= 0;
    }

    /** The folded text where the term no longer stands. */
    static String without(String term, String text) {
        var part = Folding.fold(term);
        var left = new StringBuilder(Folding.fold(text));
        for (var at = next(part, left, 0); at >= 0; at = next(part, left, at)) {
            left.replace(at, at + part.length(), " ");
        }
        return left.toString();
    }

    private static int next(String part, CharSequence folded, int from) {
        var text = folded.toString();
        for (var at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1)) {
            if (lettersBefore(at, text) <= longestBeginning(part)
                    && lettersAfter(at + part.length(), text) <= LONGEST_ENDING) {
                return at;
            }
        }
        return -1;
    }

    private static int longestBeginning(String part) {
        return Character.UnicodeScript.of(part.codePointAt(0)) == Character.UnicodeScript.ARABIC
                ? LONGEST_BEGINNING
                : 0;
    }

    private static int lettersBefore(int place, String text) {
        var first = place;
        while (first > 0 && IS_LETTER.test(text.charAt(first - 1))) {
            first--;
        }
        return place - first;
    }

    private static int lettersAfter(int place, String text) {
        var last = place;
        while (last < text.length() && IS_LETTER.test(text.charAt(last))) {
            last++;
        }
        return last - place;
    }

    private static final IntPredicate IS_LETTER = Character::isLetterOrDigit;
}
