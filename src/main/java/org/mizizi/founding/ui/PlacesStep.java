package org.mizizi.founding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.mizizi.country.CoveredCountry;
import org.mizizi.country.KnownPlaces;
import org.mizizi.country.Place;
import org.mizizi.founding.FoundingFile;
import org.mizizi.look.Card;
import org.mizizi.look.Confirmation;
import org.mizizi.look.PlacesTable;
import org.mizizi.look.PlacesUpload;

/** The places of the country, from one file or one for each level: what is in it is shown before it is taken. */
final class PlacesStep extends StepForm {

    private KnownPlaces known = KnownPlaces.of(List.of(), List.of());
    private final PlacesUpload file = new PlacesUpload(() -> known, this::offer);
    private final Div taken = new Div();

    PlacesStep(Runnable changed) {
        super(changed);
        add(
                new Card(new Paragraph(getTranslation("founding.places.file")), file)
                        .headed(getTranslation("founding.places.from-file")),
                taken);
    }

    /** Nothing of a file counts before it is taken. */
    private void offer(List<Place> changed) {
        if (!changed.isEmpty()) {
            file.follow(new Button(getTranslation("founding.places.take"), _ -> {
                take(known.with(changed));
                file.clear();
                change();
            }));
        }
    }

    private void take(List<Place> list) {
        known = KnownPlaces.of(list, known.covered());
        taken.removeAll();
        var card = new Card().headed(getTranslation("founding.places.taken"));
        taken.add(card);
        if (list.isEmpty()) {
            card.add(new Paragraph(getTranslation("founding.places.none")));
            return;
        }
        card.add(
                new Paragraph(getTranslation("founding.places.count", list.size())),
                new PlacesTable(list, getTranslation("founding.places.taken")),
                new Button(
                        getTranslation("founding.places.clear"),
                        _ -> Confirmation.beforeLosing(this, "founding.places.clear", this::clear)));
    }

    private void clear() {
        take(List.of());
        change();
    }

    @Override
    void fill(FoundingFile file) {
        var covered = file.country().covers().stream().map(CoveredCountry::of).toList();
        known = KnownPlaces.of(List.of(), covered);
        take(file.places());
    }

    @Override
    FoundingFile into(FoundingFile file) {
        return file.withPlaces(List.copyOf(known.places().values()));
    }
}
