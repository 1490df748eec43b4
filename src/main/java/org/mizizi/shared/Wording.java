package org.mizizi.shared;

import java.util.Set;

/** A text as one reader sees it: the words, the language they are in, and whether they are the author's own. */
public record Wording(String text, String language, boolean original) {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur", "ps", "dv");

    /** The value of the HTML {@code dir} attribute for these words. */
    public String direction() {
        return RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr";
    }
}
