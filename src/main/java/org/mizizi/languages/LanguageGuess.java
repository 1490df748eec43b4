package org.mizizi.languages;

import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** In which of some languages words are written: a guess, for whoever writes to look at. */
@Component
public class LanguageGuess {

    private final ScriptAndLetters letters = new ScriptAndLetters();

    /** None where the words do not tell. */
    public Optional<String> of(String words, Collection<String> languages) {
        return letters.guess(words, languages);
    }
}
