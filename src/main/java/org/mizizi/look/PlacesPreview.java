package org.mizizi.look;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import org.mizizi.country.KnownPlaces;
import org.mizizi.country.Place;

/** What a file of places would change: which are new, which are called otherwise, and how many stay as they are. */
public final class PlacesPreview extends Div {

    private final List<Place> changed;

    public PlacesPreview(List<Place> read, KnownPlaces known) {
        var added = known.newOf(read);
        var renamed = known.renamedOf(read);
        changed = Stream.concat(added.stream(), renamed.stream()).toList();
        add(new Paragraph(getTranslation("founding.places.read", read.size())));
        tell("look.places.new", added);
        tell("look.places.renamed", renamed);
        if (changed.size() < read.size()) {
            add(new Paragraph(getTranslation("look.places.same", read.size() - changed.size())));
        }
    }

    private void tell(String key, List<Place> places) {
        if (!places.isEmpty()) {
            var said = getTranslation(key, places.size());
            add(new Paragraph(said), new PlacesTable(places, said));
        }
    }

    public boolean changesSomething() {
        return !changed.isEmpty();
    }

    /** New ones and renamed ones, each after the one around it. */
    public List<Place> changed() {
        return changed;
    }
}
