package org.mizizi.administration;

import org.mizizi.administration.CountryChange.CountryChangeId;
import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** What becomes of a proposed change of the country's data. */
public sealed interface AdministrationEvent extends DomainEvent {

    CountryChangeId change();

    @Override
    default Subject subject() {
        return Subject.of("administration.country_change", change());
    }

    /** Somebody asked for it; nothing has changed yet. */
    record CountryChangeProposed(CountryChangeId change, Stamp by) implements AdministrationEvent {}

    /** A second person agreed. */
    record CountryChangeConfirmed(CountryChangeId change, Stamp by) implements AdministrationEvent {}

    /** A second person did not agree. */
    record CountryChangeRefused(CountryChangeId change, Stamp by) implements AdministrationEvent {}

    /** Whoever proposed it does not want it any more. */
    record CountryChangeWithdrawn(CountryChangeId change, Stamp by) implements AdministrationEvent {}

    /** It stands in the country's data from now on. */
    record CountryChangeCarriedOut(CountryChangeId change, Stamp by) implements AdministrationEvent {}
}
