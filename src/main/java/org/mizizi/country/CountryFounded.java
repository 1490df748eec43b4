package org.mizizi.country;

import org.mizizi.country.Country.CountryId;
import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** The portal was given its country. */
public record CountryFounded(CountryId country, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("country.country", country);
    }
}
