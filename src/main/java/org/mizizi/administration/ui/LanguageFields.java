package org.mizizi.administration.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.mizizi.country.Amendment;
import org.mizizi.country.Amendment.LanguageAmendment;
import org.mizizi.country.SpokenLanguage.Direction;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.Reading;
import org.mizizi.look.RememberedFields;
import org.mizizi.look.WordsField;
import org.mizizi.shared.LanguageTag;
import org.mizizi.shared.Writing;

/** A language of the people that is added or named otherwise. */
final class LanguageFields extends AmendmentFields {

    final TextField code = new WordsField(Writing.CODE);
    final Select<Direction> direction = new Select<>();
    final LocalizedField name;

    LanguageFields(Reading reader) {
        name = new LocalizedField(Writing.NAME, reader.languages(), reader.locale());
        code.setLabel(getTranslation("founding.language.tag"));
        code.setHelperText(getTranslation("founding.language.tag.help"));
        code.setWidthFull();
        name.setLabel(getTranslation("founding.name"));
        direction.setLabel(getTranslation("founding.language.direction"));
        direction.setItems(Direction.values());
        direction.setItemLabelGenerator(one -> getTranslation("founding.language." + one));
        direction.setValue(Direction.LEFT_TO_RIGHT);
        direction.setWidthFull();
        add(code, name, direction);
    }

    @Override
    Optional<Amendment> amendment() {
        var typed = code.getValue().strip();
        return Optional.ofNullable(name.getValue())
                .map(words -> new LanguageAmendment(LanguageTag.of(typed).orElse(typed), words, direction.getValue()));
    }

    @Override
    void remember(RememberedFields fields) {
        fields.text("code", code).text("name", name).choice("direction", direction, Direction::name);
    }
}
