package org.mizizi.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is looked for, as the database reads it: each word a part of a word, or one of the forms of a word. */
record Asking(List<Word> words, @Nullable String reference) {

    /**
     * @param pattern for {@code like}
     * @param trigrams none where the word is too short to have any
     * @param forms what {@code @@} takes, in all languages of the reader and the country; empty where they have none
     */
    record Word(String folded, String pattern, List<String> trigrams, String forms) {}

    boolean isEmpty() {
        return words.isEmpty() && reference == null;
    }

    List<String> parts() {
        return words.stream().map(Word::folded).toList();
    }
}
