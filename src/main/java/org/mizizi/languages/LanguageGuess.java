package org.mizizi.languages;

import static java.util.stream.Collectors.toSet;

import java.util.Optional;
import org.mizizi.country.Countries;
import org.mizizi.country.SpokenLanguage;
import org.springframework.stereotype.Component;

/** In which language words are written, of those that a country speaks and writes: a guess, for whoever writes to look at. */
@Component
public class LanguageGuess {

    private final Countries countries;
    private final ScriptAndLetters letters = new ScriptAndLetters();

    LanguageGuess(Countries countries) {
        this.countries = countries;
    }

    /** None where the words do not tell. */
    public Optional<String> of(String words) {
        var written =
                countries.spokenLanguages().stream().map(SpokenLanguage::code).collect(toSet());
        written.addAll(countries.country().languages());
        return letters.guess(words, written);
    }
}
