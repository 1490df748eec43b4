package org.mizizi.look;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.ZoneId;
import org.mizizi.country.Country;

/** By which clock a country goes, by the name of its time zone. */
public final class ZoneField extends ComboBox<ZoneId> {

    public ZoneField() {
        setLabel(getTranslation("founding.zone"));
        setHelperText(getTranslation("founding.zone.help"));
        setItems(ZoneId.getAvailableZoneIds().stream()
                .sorted()
                .map(ZoneId::of)
                .filter(Country::isOfAPlace)
                .toList());
        setWidthFull();
    }
}
