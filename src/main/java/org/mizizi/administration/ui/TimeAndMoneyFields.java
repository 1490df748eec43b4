package org.mizizi.administration.ui;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import org.mizizi.country.Amendment;
import org.mizizi.country.Amendment.TimeAndMoneyAmendment;
import org.mizizi.look.CurrencyField;
import org.mizizi.look.Reading;
import org.mizizi.look.RememberedFields;
import org.mizizi.look.ZoneField;

/** By which time and money the country counts. */
final class TimeAndMoneyFields extends AmendmentFields {

    final ZoneField zone = new ZoneField();
    final CurrencyField currency = new CurrencyField();

    TimeAndMoneyFields(Reading reader) {
        zone.setValue(reader.countries().country().zone());
        currency.setValue(reader.countries().country().currency());
        add(zone, currency);
    }

    @Override
    Optional<Amendment> amendment() {
        return zone.getOptionalValue()
                .flatMap(clock -> currency.getOptionalValue().map(money -> new TimeAndMoneyAmendment(clock, money)));
    }

    @Override
    void remember(RememberedFields fields) {
        fields.choice("zone", zone, ZoneId::getId).choice("currency", currency, Currency::getCurrencyCode);
    }
}
