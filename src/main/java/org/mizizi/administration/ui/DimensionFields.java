package org.mizizi.administration.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.mizizi.country.Amendment;
import org.mizizi.country.Amendment.DimensionAmendment;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.Reading;
import org.mizizi.look.RememberedFields;
import org.mizizi.look.WordsField;
import org.mizizi.shared.Writing;

/** A dimension that is added or named otherwise. */
final class DimensionFields extends AmendmentFields {

    final TextField code = new WordsField(Writing.CODE);
    final LocalizedField name;

    DimensionFields(Reading reader) {
        name = new LocalizedField(Writing.NAME, reader.languages(), reader.locale());
        code.setLabel(getTranslation("founding.code"));
        code.setHelperText(getTranslation("administration.code.help"));
        code.setWidthFull();
        name.setLabel(getTranslation("founding.name"));
        add(code, name);
    }

    @Override
    Optional<Amendment> amendment() {
        return Optional.ofNullable(name.getValue())
                .map(words -> new DimensionAmendment(code.getValue().strip(), words));
    }

    @Override
    void remember(RememberedFields fields) {
        fields.text("code", code).text("name", name);
    }
}
