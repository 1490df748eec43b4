package org.mizizi.administration.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;
import org.mizizi.country.Amendment;
import org.mizizi.country.Amendment.CoveredAmendment;
import org.mizizi.country.CoveredCountry;
import org.mizizi.country.IsoCountries;
import org.mizizi.look.RememberedFields;
import org.mizizi.look.WordsField;
import org.mizizi.shared.Writing;

/** One more country of the region, by its three letters. */
final class CoveredFields extends AmendmentFields {

    final TextField code = new WordsField(Writing.CODE);

    CoveredFields() {
        code.setLabel(getTranslation("administration.covered.code"));
        code.setWidthFull();
        code.addValueChangeListener(_ -> sayWhich());
        sayWhich();
        add(code);
    }

    private void sayWhich() {
        code.setHelperText(IsoCountries.name(typed(), getLocale())
                .orElseGet(() -> getTranslation("administration.covered.code.help")));
    }

    private String typed() {
        return code.getValue().strip().toUpperCase(Locale.ROOT);
    }

    @Override
    Optional<Amendment> amendment() {
        return Optional.of(typed())
                .filter(letters -> !letters.isEmpty())
                .map(letters -> CoveredAmendment.of(CoveredCountry.of(letters)));
    }

    @Override
    void remember(RememberedFields fields) {
        fields.text("code", code);
    }
}
