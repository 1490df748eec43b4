package org.mizizi.shared;

import java.util.Locale;

/** A code that others publish, as people type it: in capitals, with the digits, spaces and hyphens of a code. */
public final class TypedCode {

    private static final String HYPHENS = "[\\u2010-\\u2015\\u2212]";

    private TypedCode() {}

    public static String of(String typed) {
        return PlainText.of(typed).replaceAll(HYPHENS, "-").toUpperCase(Locale.ROOT);
    }
}
