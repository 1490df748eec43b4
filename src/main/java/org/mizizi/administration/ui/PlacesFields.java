package org.mizizi.administration.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.mizizi.country.Amendment;
import org.mizizi.country.Amendment.PlacesAmendment;
import org.mizizi.country.KnownPlaces;
import org.mizizi.country.Place;
import org.mizizi.look.PlacesUpload;
import org.mizizi.look.Reading;
import org.mizizi.look.RememberedFields;

/** Places that are added or named otherwise, from a file: of those that stay as they are nothing is proposed. */
final class PlacesFields extends AmendmentFields {

    private List<Place> changed = List.of();

    PlacesFields(Reading reader) {
        var countries = reader.countries();
        add(
                new Paragraph(getTranslation("administration.places.file")),
                new PlacesUpload(
                        () -> KnownPlaces.of(countries.places(), countries.covered()), places -> changed = places));
    }

    @Override
    Optional<Amendment> amendment() {
        return changed.isEmpty() ? Optional.empty() : Optional.of(new PlacesAmendment(changed));
    }

    /** A file is sent again. */
    @Override
    void remember(RememberedFields fields) {}
}
