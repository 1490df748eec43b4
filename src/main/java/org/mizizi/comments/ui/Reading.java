package org.mizizi.comments.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.mizizi.actors.Organisations;
import org.mizizi.look.Moments;
import org.mizizi.look.Words;
import org.mizizi.shared.OrganisationId;

/** How one reader reads: their language, the country's time, and the names of organisations. */
record Reading(Locale locale, Moments moments, Organisations organisations) {

    Span name(OrganisationId organisation) {
        return Words.of(organisations.find(organisation).name(), locale);
    }

    String plainName(OrganisationId organisation) {
        return organisations.find(organisation).name().in(locale).text();
    }
}
