package org.mizizi.founding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.mizizi.country.Place;
import org.mizizi.founding.FoundingFile;
import org.mizizi.founding.PlacesFile;
import org.mizizi.look.Card;
import org.mizizi.look.Quiet;
import org.mizizi.look.Refusals;
import org.mizizi.look.StackedTable;

/** The places of the country, from a file: what is in it is shown before it is taken. */
final class PlacesStep extends StepForm {

    private static final int SHOWN = 30;
    private static final String EXAMPLE = """
            code,parent,name_en,name_fr
            XT,,Tamariya,Tamariya
            XT01,XT,Lake Province,Province du Lac
            XT0101,XT01,Bandari,Bandari
            """;

    private final Div read = new Div();
    private final Div taken = new Div();
    private List<Place> places = List.of();

    PlacesStep(Runnable changed) {
        super(changed);
        read.getElement().setAttribute("role", "status");
        var example = new Pre(EXAMPLE);
        example.getElement().setAttribute("dir", "ltr");
        add(
                new Card(new Paragraph(getTranslation("founding.places.file")), example, upload(), read)
                        .headed(getTranslation("founding.places.from-file")),
                taken);
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setUploadHandler(UploadHandler.inMemory((_, bytes) -> {
            upload.clearFileList();
            offer(PlacesFile.read(new String(bytes, StandardCharsets.UTF_8)));
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(PlacesFile.LONGEST);
        upload.setAcceptedFileExtensions(".csv");
        upload.setUploadButton(new Button(getTranslation("founding.places.choose")));
        upload.setDropLabel(new Span(getTranslation("founding.places.drop")));
        upload.addFileRejectedListener(rejected -> say(new Paragraph(getTranslation("founding.places.rejected"))));
        return upload;
    }

    private void say(Div content) {
        read.removeAll();
        read.add(content);
    }

    private void say(Paragraph content) {
        say(new Div(content));
    }

    /** What the file holds, with every row that could not be read; nothing of it counts before it is taken. */
    private void offer(PlacesFile.Read file) {
        var content = new Div();
        if (!file.faults().isEmpty()) {
            content.add(new Paragraph(getTranslation("founding.places.faults")));
            var faults = new UnorderedList();
            file.faults().forEach(fault -> faults.add(new ListItem(Refusals.text(this, fault))));
            content.add(faults);
        } else {
            content.add(new Paragraph(
                    getTranslation("founding.places.read", file.places().size())));
            content.add(table(file.places(), getTranslation("founding.places.preview")));
            content.add(new Button(getTranslation("founding.places.take"), _ -> {
                take(file.places());
                read.removeAll();
                change();
            }));
        }
        say(content);
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
