package org.mizizi.look;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.ZoneId;

/** By which clock a country goes, by the name of its time zone. */
public final class ZoneField extends ComboBox<ZoneId> {

    public ZoneField() {
        setLabel(getTranslation("founding.zone"));
        setHelperText(getTranslation("founding.zone.help"));
        setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(ZoneField::isOfAPlace)
                .sorted()
                .map(ZoneId::of)
                .toList());
        setWidthFull();
    }

    private static boolean isOfAPlace(String id) {
        return id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/");
    }
}
