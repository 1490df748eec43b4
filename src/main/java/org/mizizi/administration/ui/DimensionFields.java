package org.mizizi.administration.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.mizizi.country.Amendment;
import org.mizizi.country.Amendment.DimensionAmendment;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.MappingFields;
import org.mizizi.look.Reading;
import org.mizizi.look.RememberedFields;
import org.mizizi.look.WordsField;
import org.mizizi.shared.Writing;

/** A dimension that is added or named otherwise. */
final class DimensionFields extends AmendmentFields {

    final TextField code = new WordsField(Writing.CODE);
    final LocalizedField name;
    final MappingFields mapping = new MappingFields();
    private final Reading reader;

    DimensionFields(Reading reader) {
        this.reader = reader;
        name = new LocalizedField(Writing.NAME, reader.languages(), reader.locale());
        code.setLabel(getTranslation("founding.code"));
        code.setHelperText(getTranslation("administration.code.help"));
        code.setWidthFull();
        code.addValueChangeListener(typed -> show(typed.getValue()));
        name.setLabel(getTranslation("founding.name"));
        add(code, name, mapping);
    }

    /** Of a dimension that is known, what it is stands in the fields as long as they are empty, to be changed. */
    private void show(String typed) {
        reader.countries().dimensions().stream()
                .filter(dimension -> dimension.code().equals(typed.strip()))
                .findFirst()
                .ifPresent(dimension -> {
                    if (name.isEmpty()) {
                        name.setValue(dimension.name());
                    }
                    if (mapping.mapping().isEmpty()) {
                        mapping.show(dimension.mapping());
                    }
                });
    }

    @Override
    Optional<Amendment> amendment() {
        return Optional.ofNullable(name.getValue())
                .map(words -> new DimensionAmendment(code.getValue().strip(), words, mapping.mapping()));
    }

    @Override
    void remember(RememberedFields fields) {
        fields.text("code", code).text("name", name);
        mapping.each().forEach((vocabulary, field) -> fields.text("mapping." + vocabulary, field));
    }
}
