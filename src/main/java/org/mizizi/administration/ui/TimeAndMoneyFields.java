package org.mizizi.administration.ui;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import org.mizizi.country.Amendment;
import org.mizizi.country.Amendment.TimeAndMoneyAmendment;
import org.mizizi.country.Country;
import org.mizizi.look.CurrencyField;
import org.mizizi.look.Reading;
import org.mizizi.look.RememberedFields;
import org.mizizi.look.ZoneField;

/** By which time and money the country counts. */
final class TimeAndMoneyFields extends AmendmentFields {

    final ZoneField zone = new ZoneField();
    final CurrencyField currency = new CurrencyField();

    private final Country held;

    TimeAndMoneyFields(Reading reader) {
        held = reader.countries().country();
        zone.setValue(held.zone());
        currency.setValue(held.currency());
        add(zone, currency);
    }

    /** What is not changed here is not proposed, so that two proposals do not undo each other. */
    @Override
    Optional<Amendment> amendment() {
        return Optional.of(new TimeAndMoneyAmendment(
                zone.getOptionalValue()
                        .filter(chosen -> !chosen.equals(held.zone()))
                        .orElse(null),
                currency.getOptionalValue()
                        .filter(chosen -> !chosen.equals(held.currency()))
                        .orElse(null)));
    }

    @Override
    void remember(RememberedFields fields) {
        fields.choice("zone", zone, ZoneId::getId).choice("currency", currency, Currency::getCurrencyCode);
    }
}
