package org.mizizi.look;

import java.time.Clock;
import java.util.Locale;
import org.mizizi.country.Countries;
import org.mizizi.languages.LanguageGuess;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the {@link Reading} of a reader: everything a page asks of the country while it is drawn. */
@Component
public final class Readings {

    private final Countries countries;
    private final OrganisationNames organisations;
    private final Clock clock;
    private final MessageSource messages;
    private final LanguageGuess guess;

    Readings(
            Countries countries,
            OrganisationNames organisations,
            Clock clock,
            MessageSource messages,
            LanguageGuess guess) {
        this.countries = countries;
        this.organisations = organisations;
        this.clock = clock;
        this.messages = messages;
        this.guess = guess;
    }

    public Reading in(Locale locale) {
        return new Reading(locale, countries, organisations, clock, messages, guess);
    }
}
