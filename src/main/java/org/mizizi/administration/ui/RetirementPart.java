package org.mizizi.administration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.mizizi.country.Dimension;
import org.mizizi.country.Place;
import org.mizizi.country.Policy;
import org.mizizi.country.Retirement;
import org.mizizi.country.Retirement.Part;
import org.mizizi.look.Reading;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Wording;

/** What of the country is retired, and from which day on. */
final class RetirementPart extends Div {

    RetirementPart(Reading reader) {
        var retired = reader.countries().retirements();
        var list = new UnorderedList();
        retired.forEach(one -> list.add(item(one, reader)));
        add(retired.isEmpty() ? new Paragraph(getTranslation("administration.untold.RETIREMENT")) : list);
    }

    private ListItem item(Retirement retired, Reading reader) {
        var day = reader.moments().date(retired.since());
        var key = retired.since().isAfter(reader.countries().today()) ? "country.retired-from" : "country.retired";
        return new ListItem(
                new Span(getTranslation("country.part." + retired.part()) + " · "),
                reader.words(text(retired.part(), retired.code(), reader)),
                new Span(" · " + retired.code() + " · " + getTranslation(key, day)));
    }

    static Wording name(Part part, String code, Reading reader) {
        return text(part, code, reader).in(reader.locale());
    }

    static LocalizedText text(Part part, String code, Reading reader) {
        return reader.countries().inUse().name(part, code);
    }

    static List<String> codes(Part part, Reading reader) {
        var countries = reader.countries();
        return switch (part) {
            case DIMENSION ->
                countries.dimensions().stream().map(Dimension::code).toList();
            case PLACE -> countries.places().stream().map(Place::code).toList();
            case POLICY -> countries.policies().stream().map(Policy::code).toList();
        };
    }
}
