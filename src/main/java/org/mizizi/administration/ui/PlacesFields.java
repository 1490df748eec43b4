package org.mizizi.administration.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.mizizi.country.Amendment;
import org.mizizi.country.Amendment.PlacesAmendment;
import org.mizizi.country.KnownPlaces;
import org.mizizi.country.Place;
import org.mizizi.country.PlacesFile;
import org.mizizi.look.PlacesPreview;
import org.mizizi.look.Reading;
import org.mizizi.look.RememberedFields;
import org.mizizi.look.TableUpload;

/** Places that are added or named otherwise, from a file: of what is known already nothing is proposed. */
final class PlacesFields extends AmendmentFields {

    private final TableUpload file = new TableUpload(PlacesFile.EXAMPLE, this::offer);
    private final KnownPlaces known;
    private List<Place> changed = List.of();

    PlacesFields(Reading reader) {
        known = KnownPlaces.of(reader.countries().places(), reader.countries().covered());
        add(new Paragraph(getTranslation("administration.places.file")), file);
    }

    void offer(String text) {
        var read = PlacesFile.read(text, known);
        if (read.faults().isEmpty()) {
            var preview = new PlacesPreview(read.places(), known);
            changed = preview.changed();
            file.tell(preview);
        } else {
            changed = List.of();
            file.tellFaults(read.faults());
        }
    }

    @Override
    Optional<Amendment> amendment() {
        return changed.isEmpty() ? Optional.empty() : Optional.of(new PlacesAmendment(changed));
    }

    /** A file is sent again. */
    @Override
    void remember(RememberedFields fields) {}
}
