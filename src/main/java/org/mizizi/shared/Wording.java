package org.mizizi.shared;

/** A text as one reader sees it: the words, the language they are in, and whether they are the author's own. */
public record Wording(String text, String language, boolean original) {

    /** The value of the HTML {@code dir} attribute for these words. */
    public String direction() {
        return ReadingDirection.of(language).attribute();
    }
}
