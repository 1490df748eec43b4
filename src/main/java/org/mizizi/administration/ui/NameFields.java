package org.mizizi.administration.ui;

import java.util.Optional;
import org.mizizi.country.Amendment;
import org.mizizi.country.Amendment.NameAmendment;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.Reading;
import org.mizizi.look.RememberedFields;
import org.mizizi.shared.Writing;

/** What the country is called, and what its portal is not. */
final class NameFields extends AmendmentFields {

    final LocalizedField name;
    final LocalizedField disclaimer;

    NameFields(Reading reader) {
        name = new LocalizedField(Writing.NAME, reader.languages(), reader.locale());
        disclaimer = new LocalizedField(Writing.SUMMARY, reader.languages(), reader.locale());
        name.setLabel(getTranslation("founding.name"));
        disclaimer.setLabel(getTranslation("administration.disclaimer"));
        disclaimer.setHelperText(getTranslation("administration.disclaimer.help"));
        name.setValue(reader.countries().country().name());
        disclaimer.setValue(reader.countries().country().disclaimer());
        add(name, disclaimer);
    }

    @Override
    Optional<Amendment> amendment() {
        return Optional.ofNullable(name.getValue()).map(words -> new NameAmendment(words, disclaimer.getValue()));
    }

    @Override
    void remember(RememberedFields fields) {
        fields.text("name", name).text("disclaimer", disclaimer);
    }
}
