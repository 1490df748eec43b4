package org.mizizi.shared;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What was typed, with the digits of every script as western ones, every space alike, and no marks of direction. */
final class PlainText {

    private PlainText() {}

    static String of(String typed) {
        var plain = new StringBuilder(typed.length());
        typed.codePoints()
                .filter(sign -> Character.getType(sign) != Character.FORMAT)
                .forEach(sign -> {
                    if (Character.isDigit(sign)) {
                        plain.append(Character.digit(sign, 10));
                    } else if (Character.isSpaceChar(sign) || Character.isWhitespace(sign)) {
                        plain.append(' ');
                    } else {
                        plain.appendCodePoint(sign);
                    }
                });
        return plain.toString().strip();
    }

    /** The parts of a text that has this form as a whole. */
    static Optional<MatchResult> matching(Pattern form, String text) {
        var matcher = form.matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }
}
