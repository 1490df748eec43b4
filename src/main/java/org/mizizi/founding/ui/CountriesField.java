package org.mizizi.founding.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.mizizi.country.CoveredCountry;
import org.mizizi.country.IsoCountries;

/** One country, or several of a region, by their names; what has a free code alone, such as XKX, is typed. */
final class CountriesField extends MultiSelectComboBox<String> {

    CountriesField() {
        setLabel(getTranslation("founding.covers"));
        setHelperText(getTranslation("founding.covers.help"));
        setItemLabelGenerator(code -> IsoCountries.name(code, getLocale())
                .map(name -> name + " · " + code)
                .orElse(code));
        setAllowCustomValue(true);
        addCustomValueSetListener(typed -> choose(typed.getDetail().strip().toUpperCase(Locale.ROOT)));
        setWidthFull();
        offer(List.of());
    }

    private void offer(List<String> more) {
        var offered = new LinkedHashSet<>(IsoCountries.all());
        offered.addAll(more);
        var inOrder = new ArrayList<>(offered);
        inOrder.sort(Comparator.comparing(getItemLabelGenerator(), Collator.getInstance(getLocale())));
        setItems(inOrder);
    }

    private void choose(String code) {
        if (CoveredCountry.of(code).isKnown()) {
            var more = new ArrayList<>(chosen());
            more.add(code);
            show(more);
        }
    }

    void show(List<String> codes) {
        offer(codes);
        setValue(new LinkedHashSet<>(codes));
    }

    List<String> chosen() {
        return List.copyOf(getValue());
    }
}
