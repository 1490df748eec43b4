package org.mizizi.founding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.mizizi.country.Place;
import org.mizizi.country.PlacesFile;
import org.mizizi.founding.FoundingFile;
import org.mizizi.look.Card;
import org.mizizi.look.PlacesTable;
import org.mizizi.look.TableUpload;

/** The places of the country, from a file: what is in it is shown before it is taken. */
final class PlacesStep extends StepForm {

    private final TableUpload file = new TableUpload(PlacesFile.EXAMPLE, text -> offer(PlacesFile.read(text)));
    private final Div taken = new Div();
    private List<Place> places = List.of();

    PlacesStep(Runnable changed) {
        super(changed);
        add(
                new Card(new Paragraph(getTranslation("founding.places.file")), file)
                        .headed(getTranslation("founding.places.from-file")),
                taken);
    }

    /** What the file holds, with every row that could not be read; nothing of it counts before it is taken. */
    private void offer(PlacesFile.Read read) {
        if (!read.faults().isEmpty()) {
            file.tellFaults(read.faults());
            return;
        }
        file.tell(
                new Paragraph(
                        getTranslation("founding.places.read", read.places().size())),
                new PlacesTable(read.places(), getTranslation("founding.places.preview")),
                new Button(getTranslation("founding.places.take"), _ -> {
                    take(read.places());
                    file.tell();
                    change();
                }));
    }

    private void take(List<Place> list) {
        places = List.copyOf(list);
        taken.removeAll();
        taken.add(new Card(
                        places.isEmpty()
                                ? new Paragraph(getTranslation("founding.places.none"))
                                : new Div(
                                        new Paragraph(getTranslation("founding.places.count", places.size())),
                                        new PlacesTable(places, getTranslation("founding.places.taken"))))
                .headed(getTranslation("founding.places.taken")));
    }

    @Override
    void fill(FoundingFile file) {
        take(file.places());
    }

    @Override
    FoundingFile into(FoundingFile file) {
        return file.withPlaces(places);
    }
}
