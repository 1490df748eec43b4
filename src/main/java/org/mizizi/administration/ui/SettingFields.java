package org.mizizi.administration.ui;

import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import org.mizizi.country.Amendment;
import org.mizizi.country.Amendment.SettingAmendment;
import org.mizizi.country.Setting;
import org.mizizi.look.Reading;
import org.mizizi.look.RememberedFields;
import org.mizizi.look.WholeNumberField;

/** A number that the country sets for itself. */
final class SettingFields extends AmendmentFields {

    private static final int MOST = 1_000;

    final Select<Setting> code = new Select<>();
    final WholeNumberField value = new WholeNumberField(MOST);
    private final Reading reader;

    SettingFields(Reading reader) {
        this.reader = reader;
        code.setItems(Setting.values());
        code.setItemLabelGenerator(setting -> getTranslation("country.setting." + setting));
        code.setLabel(getTranslation("administration.setting"));
        code.setWidthFull();
        code.addValueChangeListener(_ -> sayNow());
        value.setLabel(getTranslation("administration.setting.value"));
        value.setWidthFull();
        add(code, value);
    }

    private void sayNow() {
        Optional.ofNullable(code.getValue())
                .ifPresent(setting -> value.setHelperText(getTranslation(
                        "administration.setting.now",
                        reader.countries().setting(setting),
                        setting.least(),
                        setting.most())));
    }

    @Override
    Optional<Amendment> amendment() {
        return Optional.ofNullable(code.getValue())
                .flatMap(setting -> value.understood().map(number -> new SettingAmendment(setting, number)));
    }

    @Override
    void remember(RememberedFields fields) {
        fields.choice("setting", code, Setting::name).text("value", value);
    }
}
