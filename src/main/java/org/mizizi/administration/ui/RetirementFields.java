package org.mizizi.administration.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import org.mizizi.country.Amendment;
import org.mizizi.country.Amendment.RetirementAmendment;
import org.mizizi.country.Retirement.Part;
import org.mizizi.look.Reading;
import org.mizizi.look.RememberedFields;

/** What is to be retired: first of which kind, then which one. */
final class RetirementFields extends AmendmentFields {

    final Select<Part> part = new Select<>();
    final ComboBox<String> code = new ComboBox<>();

    RetirementFields(Reading reader) {
        part.setLabel(getTranslation("administration.retirement.part"));
        part.setItems(Part.values());
        part.setItemLabelGenerator(one -> getTranslation("country.part." + one));
        part.setWidthFull();
        code.setLabel(getTranslation("administration.retirement.which"));
        code.setHelperText(getTranslation("administration.retirement.which.help"));
        code.setItemLabelGenerator(
                one -> RetirementPart.name(part.getValue(), one, reader).text() + " · " + one);
        code.setWidthFull();
        part.addValueChangeListener(change -> code.setItems(RetirementPart.codes(change.getValue(), reader)));
        part.setValue(Part.DIMENSION);
        add(part, code);
    }

    @Override
    Optional<Amendment> amendment() {
        var which = code.getValue();
        return which == null ? Optional.empty() : Optional.of(new RetirementAmendment(part.getValue(), which));
    }

    @Override
    void remember(RememberedFields fields) {
        fields.choice("part", part, Part::name).choice("code", code, one -> one);
    }
}
