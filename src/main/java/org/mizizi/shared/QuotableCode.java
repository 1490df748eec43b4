package org.mizizi.shared;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/** Makes codes that people can read out to one another, such as on the telephone. */
public final class QuotableCode {

    private static final Random CHANCE = new SecureRandom();
    /** Without letters and digits that are taken for one another. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private QuotableCode() {}

    public static String of(int length) {
        return CHANCE.ints(length, 0, ALPHABET.length())
                .mapToObj(place -> String.valueOf(ALPHABET.charAt(place)))
                .collect(Collectors.joining());
    }

    /** A code however it was copied: in small letters, with other digits, with whatever between them. */
    public static String typed(String typed) {
        var plain = new StringBuilder();
        typed.codePoints().filter(Character::isLetterOrDigit).forEach(sign -> {
            if (Character.isDigit(sign)) {
                plain.append(Character.digit(sign, 10));
            } else {
                plain.appendCodePoint(sign);
            }
        });
        return plain.toString().toUpperCase(Locale.ROOT);
    }
}
