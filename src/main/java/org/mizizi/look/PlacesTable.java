package org.mizizi.look;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.mizizi.country.Place;

/** The first of some places, and how many more there are. */
public final class PlacesTable extends Div {

    private static final int SHOWN = 30;

    public PlacesTable(List<Place> places, String caption) {
        var table = new StackedTable(caption, caption)
                .naming(getTranslation("look.places.name"))
                .words(getTranslation("look.places.code"))
                .words(getTranslation("look.places.parent"));
        places.stream()
                .limit(SHOWN)
                .forEach(place -> table.row(
                        Words.of(place.name(), getLocale()),
                        new Span(place.code()),
                        new Span(Objects.requireNonNullElse(place.parent(), ""))));
        add(table);
        if (places.size() > SHOWN) {
            add(Quiet.paragraph(getTranslation("look.places.more", places.size() - SHOWN)));
        }
    }
}
