package org.mizizi.plans.ui;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import org.mizizi.actors.Organisations;
import org.mizizi.country.Countries;
import org.mizizi.look.Moments;
import org.mizizi.look.Words;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Side;

/** How one reader reads: their language, the country's time and money, and the names of organisations and places. */
record Reading(Locale locale, Organisations organisations, Countries countries) {

    Moments moments() {
        return new Moments(locale, countries.country().zone());
    }

    Span name(OrganisationId organisation) {
        return Words.of(organisations.find(organisation).name(), locale);
    }

    String plainName(OrganisationId organisation) {
        return organisations.find(organisation).name().in(locale).text();
    }

    Side side(OrganisationId organisation) {
        return organisations.find(organisation).side();
    }

    String place(String code) {
        return countries.nameOfPlace(code).in(locale).text();
    }

    String amount(BigDecimal amount, String currency) {
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(currency));
        format.setMaximumFractionDigits(amount.stripTrailingZeros().scale() > 0 ? 2 : 0);
        return format.format(amount);
    }

    String period(LocalDate from, LocalDate until) {
        return moments().date(from) + " – " + moments().date(until);
    }
}
