package org.mizizi.founding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.mizizi.country.CoveredCountry;
import org.mizizi.country.KnownPlaces;
import org.mizizi.country.Place;
import org.mizizi.country.PlacesFile;
import org.mizizi.founding.FoundingFile;
import org.mizizi.look.Card;
import org.mizizi.look.PlacesPreview;
import org.mizizi.look.PlacesTable;
import org.mizizi.look.TableUpload;

/** The places of the country, from one file or one for each level: what is in it is shown before it is taken. */
final class PlacesStep extends StepForm {

    private final TableUpload file = new TableUpload(PlacesFile.EXAMPLE, this::offer);
    private final Div taken = new Div();
    private KnownPlaces known = KnownPlaces.of(List.of(), List.of());

    PlacesStep(Runnable changed) {
        super(changed);
        add(
                new Card(new Paragraph(getTranslation("founding.places.file")), file)
                        .headed(getTranslation("founding.places.from-file")),
                taken);
    }

    /** What the file holds, with every row that could not be read; nothing of it counts before it is taken. */
    private void offer(String text) {
        var read = PlacesFile.read(text, known);
        if (!read.faults().isEmpty()) {
            file.tellFaults(read.faults());
            return;
        }
        var preview = new PlacesPreview(read.places(), known);
        if (preview.changesSomething()) {
            preview.add(new Button(getTranslation("founding.places.take"), _ -> {
                take(known.with(read.places()));
                file.tell();
                change();
            }));
        }
        file.tell(preview);
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
                new Button(getTranslation("founding.places.clear"), _ -> {
                    take(List.of());
                    change();
                }));
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
