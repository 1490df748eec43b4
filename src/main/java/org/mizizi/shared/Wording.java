package org.mizizi.shared;

import java.util.Locale;

/** A text as one reader sees it: the words, the language they are in, and whether they are the author's own. */
public record Wording(String text, String language, boolean original) {

    /** What the portal itself calls something, in the language of this reader. */
    public static Wording of(Locale reader, String text) {
        return new Wording(text, reader.getLanguage(), true);
    }

    /** Whether these words are in the language that this reader reads. */
    public boolean isOf(Locale reader) {
        return language.equals(reader.getLanguage());
    }

    /** The value of the HTML {@code dir} attribute for these words. */
    public String direction() {
        return ReadingDirection.of(language).attribute();
    }
}
