package org.mizizi.administration.ui;

import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.function.Function;
import org.mizizi.country.Amendment;
import org.mizizi.country.Amendment.OfficialLanguageAmendment;
import org.mizizi.look.Reading;
import org.mizizi.look.RememberedFields;
import org.mizizi.shared.InterfaceLanguage;

/** One more language in which the country publishes, of those that the interface speaks. */
final class OfficialLanguageFields extends AmendmentFields {

    final Select<String> code = new Select<>();

    OfficialLanguageFields(Reading reader) {
        var official = reader.countries().country().languages();
        code.setLabel(getTranslation("administration.official.language"));
        code.setItems(InterfaceLanguage.codes().stream()
                .filter(language -> !official.contains(language))
                .toList());
        code.setItemLabelGenerator(reader::language);
        code.setWidthFull();
        add(code);
    }

    @Override
    Optional<Amendment> amendment() {
        return code.getOptionalValue().map(OfficialLanguageAmendment::new);
    }

    @Override
    void remember(RememberedFields fields) {
        fields.choice("code", code, Function.identity());
    }
}
