package org.mizizi.administration.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mizizi.country.Amendment;
import org.mizizi.country.Amendment.PlacesAmendment;
import org.mizizi.country.Place;
import org.mizizi.country.PlacesFile;
import org.mizizi.look.PlacesTable;
import org.mizizi.look.Reading;
import org.mizizi.look.RememberedFields;
import org.mizizi.look.TableUpload;

/** Places that are added or named otherwise, from a file. */
final class PlacesFields extends AmendmentFields {

    private final TableUpload file = new TableUpload(PlacesFile.EXAMPLE, this::offer);
    private List<Place> read = List.of();

    private final Set<String> known;

    PlacesFields(Reading reader) {
        known = reader.countries().places().stream().map(Place::code).collect(Collectors.toUnmodifiableSet());
        add(new Paragraph(getTranslation("administration.places.file")), file);
    }

    private void offer(String text) {
        var table = PlacesFile.read(text, known);
        read = table.places();
        if (table.faults().isEmpty()) {
            file.tell(
                    new Paragraph(getTranslation("founding.places.read", read.size())),
                    new PlacesTable(read, getTranslation("founding.places.preview")));
        } else {
            read = List.of();
            file.tellFaults(table.faults());
        }
    }

    @Override
    Optional<Amendment> amendment() {
        return read.isEmpty() ? Optional.empty() : Optional.of(new PlacesAmendment(read));
    }

    /** A file is sent again. */
    @Override
    void remember(RememberedFields fields) {}
}
