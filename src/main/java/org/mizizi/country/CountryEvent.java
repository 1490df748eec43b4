package org.mizizi.country;

import org.mizizi.country.Country.CountryId;
import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** What happens to the country itself. */
public sealed interface CountryEvent extends DomainEvent {

    CountryId country();

    @Override
    default Subject subject() {
        return Subject.of("country.country", country());
    }

    /** The portal was given its country. */
    record CountryFounded(CountryId country, Stamp by) implements CountryEvent {}

    /** What the country is made of has changed, as two people wanted. */
    record CountryAmended(CountryId country, Stamp by) implements CountryEvent {}
}
