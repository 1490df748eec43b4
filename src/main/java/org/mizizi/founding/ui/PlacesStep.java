package org.mizizi.founding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.mizizi.country.Place;
import org.mizizi.founding.FoundingFile;
import org.mizizi.founding.PlacesFile;
import org.mizizi.look.Card;
import org.mizizi.look.Quiet;
import org.mizizi.look.StackedTable;
import org.mizizi.look.TableUpload;

/** The places of the country, from a file: what is in it is shown before it is taken. */
final class PlacesStep extends StepForm {

    private static final int SHOWN = 30;
    private static final String EXAMPLE = """
            code,parent,name_en,name_fr
            XT,,Tamariya,Tamariya
            XT01,XT,Lake Province,Province du Lac
            XT0101,XT01,Bandari,Bandari
            """;

    private final TableUpload file = new TableUpload(EXAMPLE, text -> offer(PlacesFile.read(text)));
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
                table(read.places(), getTranslation("founding.places.preview")),
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
                                        table(places, getTranslation("founding.places.taken"))))
                .headed(getTranslation("founding.places.taken")));
    }

    private Div table(List<Place> list, String caption) {
        var table = new StackedTable(caption, caption)
                .naming(getTranslation("founding.name"))
                .words(getTranslation("founding.code"))
                .words(getTranslation("founding.place.parent"));
        list.stream()
                .limit(SHOWN)
                .forEach(place -> table.row(
                        new Span(place.name().in(getLocale()).text()),
                        new Span(place.code()),
                        new Span(Objects.requireNonNullElse(place.parent(), ""))));
        var whole = new Div(table);
        if (list.size() > SHOWN) {
            whole.add(Quiet.paragraph(getTranslation("founding.places.more", list.size() - SHOWN)));
        }
        return whole;
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
