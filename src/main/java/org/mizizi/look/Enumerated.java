package org.mizizi.look;

import java.text.ListFormat;
import java.util.List;
import java.util.Locale;

/** Several names one after the other, as a sentence of a language counts them up. */
public final class Enumerated {

    private Enumerated() {}

    public static String in(Locale locale, List<String> names) {
        return names.isEmpty()
                ? ""
                : ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(names);
    }
}
