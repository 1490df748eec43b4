package org.mizizi.administration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.mizizi.country.Amendment;
import org.mizizi.country.Dimension;
import org.mizizi.country.Place;
import org.mizizi.country.Policy;
import org.mizizi.country.Retirement;
import org.mizizi.country.Retirement.Part;
import org.mizizi.look.Reading;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Wording;

/** What of the country is retired, and from which day on; or was, and until when. */
final class RetirementPart extends Div {

    private RetirementPart(List<Retirement> all, Amendment.Kind kind, Reading reader) {
        var list = new UnorderedList();
        all.forEach(one -> list.add(item(one, reader)));
        add(all.isEmpty() ? new Paragraph(getTranslation("administration.untold." + kind)) : list);
    }

    static RetirementPart retired(Reading reader) {
        var today = reader.countries().today();
        return new RetirementPart(
                reader.countries().retirements().stream()
                        .filter(one -> one.isForGood() || one.holdsOn(today))
                        .toList(),
                Amendment.Kind.RETIREMENT,
                reader);
    }

    static RetirementPart broughtBack(Reading reader) {
        return new RetirementPart(
                reader.countries().retirements().stream()
                        .filter(one -> !one.isForGood())
                        .toList(),
                Amendment.Kind.RESTORATION,
                reader);
    }

    private ListItem item(Retirement retired, Reading reader) {
        var day = reader.moments().date(retired.since());
        var key = retired.since().isAfter(reader.countries().today()) ? "country.retired-from" : "country.retired";
        var until = retired.until();
        var again = until == null
                ? ""
                : " · "
                        + getTranslation(
                                "country.in-use-again", reader.moments().date(until));
        return new ListItem(
                new Span(getTranslation("country.part." + retired.part()) + " · "),
                reader.words(text(retired.part(), retired.code(), reader)),
                new Span(" · " + retired.code() + " · " + getTranslation(key, day) + again));
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
