package org.mizizi.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import org.mizizi.country.Coordination;
import org.mizizi.shared.LocalizedText;

/** How the ministries act as one, in the words of one language or of each. */
final class CoordinationFacts extends DescriptionList {

    CoordinationFacts(Coordination coordination, Function<LocalizedText, Component> words) {
        fact("name", words.apply(coordination.name()));
        fact("form", new Span(getTranslation("country.coordination." + coordination.form())));
        fact("chair", words.apply(coordination.chair()));
        fact("meetings", words.apply(coordination.meetings()));
    }

    private void fact(String called, Component description) {
        add(new Term(getTranslation("founding.coordination." + called)), new Description(description));
    }
}
