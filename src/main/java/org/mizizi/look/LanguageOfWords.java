package org.mizizi.look;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** In which language somebody writes: the one they said, else the one their words tell, else the one they usually write. */
record LanguageOfWords(
        String usual, @Nullable String told, @Nullable String said) {

    static LanguageOfWords usually(String language) {
        return new LanguageOfWords(language, null, null);
    }

    /** What these words tell; where they do not, as when a foreign name is added, what they told before still counts. */
    LanguageOfWords reading(String words, Function<String, Optional<String>> guess) {
        var tells = words.isBlank() ? null : guess.apply(words).orElse(told);
        return new LanguageOfWords(usual, tells, said);
    }

    /** Whoever writes knows best; none lets the words tell again. */
    LanguageOfWords saying(@Nullable String language) {
        return new LanguageOfWords(usual, told, language);
    }

    String language() {
        return said != null ? said : told != null ? told : usual;
    }

    /** Whether the words alone say so, against what is usual. */
    boolean isGuessed() {
        return said == null && told != null && !told.equals(usual);
    }
}
