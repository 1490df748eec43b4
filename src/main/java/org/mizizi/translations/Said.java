package org.mizizi.translations;

import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Wording;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** What is said in one language: a sentence, more words, or both. Summaries leave room for languages that need more of it. */
public record Said(
        @Written(Writing.LANGUAGE) String language,
        @Written(Writing.SUMMARY) String title,
        @Written(Writing.WORDS) String words) {

    public Said {
        title = title.strip();
        words = words.strip();
    }

    /** Whether it says something wherever the other does, and nowhere else. */
    boolean hasThePartsOf(Said other) {
        return title.isEmpty() == other.title.isEmpty() && words.isEmpty() == other.words.isEmpty();
    }

    public boolean isEmpty() {
        return title.isEmpty() && words.isEmpty();
    }

    /** All of it, one after the other. */
    String whole() {
        return title + "\n" + words;
    }

    /** The sentence with its language; none where there is none. */
    public @Nullable LocalizedText titleText() {
        return title.isEmpty() ? null : LocalizedText.of(language, title);
    }

    public @Nullable LocalizedText wordsText() {
        return words.isEmpty() ? null : LocalizedText.of(language, words);
    }

    public Wording inTitle() {
        return new Wording(title, language, true);
    }

    public Wording inWords() {
        return new Wording(words, language, true);
    }
}
