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

    /** What keeps an amount in one piece and in its own direction within Arabic: LRI and PDI. */
    private static final String LEFT_TO_RIGHT = "\u2066";

    private static final String END = "\u2069";

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
        var shown = format.format(amount);
        return "ar".equals(locale.getLanguage()) ? LEFT_TO_RIGHT + shown + END : shown;
    }

    String period(LocalDate from, LocalDate until) {
        return moments().date(from) + " – " + moments().date(until);
    }
}
