package org.mizizi.comments.ui;

import java.util.List;
import java.util.Locale;
import org.mizizi.actors.Organisations;
import org.mizizi.country.Countries;
import org.mizizi.look.Moments;
import org.springframework.stereotype.Component;

/** What the pages of comments need to know of the country. */
@Component
class CommentReadings {

    private final Countries countries;
    private final Organisations organisations;

    CommentReadings(Countries countries, Organisations organisations) {
        this.countries = countries;
        this.organisations = organisations;
    }

    Reading in(Locale locale) {
        return new Reading(locale, new Moments(locale, countries.country().zone()), organisations);
    }

    List<String> languages() {
        return countries.country().languages();
    }
}
