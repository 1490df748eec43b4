package org.mizizi.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mizizi.country.KnownPlaces;
import org.mizizi.country.Place;
import org.mizizi.country.PlacesFile;
import org.mizizi.shared.Refusal;

/** Where places are sent as a table or as GeoJSON: what is new, what is called otherwise and what stays is told, or every row that cannot be read. */
public final class PlacesUpload extends Div {

    private final Supplier<KnownPlaces> known;
    private final Consumer<List<Place>> changed;
    private final TableUpload file = new TableUpload(
            PlacesFile.EXAMPLE,
            "look.places.rejected",
            PlacesFile.LONGEST,
            this::offer,
            ".csv",
            ".xlsx",
            ".geojson",
            ".json");

    /** Hands on the places that are new or called otherwise, each after the one around it; none where a row cannot be read. */
    public PlacesUpload(Supplier<KnownPlaces> known, Consumer<List<Place>> changed) {
        this.known = known;
        this.changed = changed;
        add(file);
    }

    /** Takes the text of a file. */
    public void offer(String text) {
        var read = PlacesFile.read(text, known.get());
        if (read.faults().isEmpty()) {
            offer(read.places(), known.get());
        } else {
            file.tellFaults(read.faults());
            changed.accept(List.of());
        }
    }

    private void offer(List<Place> read, KnownPlaces there) {
        var added = there.newOf(read);
        var renamed = there.renamedOf(read);
        var same = read.size() - added.size() - renamed.size();
        file.tell(new Paragraph(getTranslation("founding.places.read", read.size())));
        tell("look.places.new", added);
        tell("look.places.renamed", renamed);
        if (same > 0) {
            follow(new Paragraph(getTranslation("look.places.same", same)));
        }
        if (same == read.size()) {
            follow(new Paragraph(Refusals.text(this, Refusal.of("amendment.nothing-changes"))));
        }
        changed.accept(Stream.concat(added.stream(), renamed.stream()).toList());
    }

    private void tell(String key, List<Place> places) {
        if (!places.isEmpty()) {
            follow(new PlacesTable(places, getTranslation(key, places.size())));
        }
    }

    /** Stands after what was told of the file. */
    public void follow(Component component) {
        file.follow(component);
    }

    /** Nothing is told any more. */
    public void clear() {
        file.tell();
    }
}
