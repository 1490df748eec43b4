package org.mizizi.founding.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.mizizi.country.CoveredCountry;
import org.mizizi.country.IsoCountries;
import org.mizizi.look.SeveralField;
import org.mizizi.shared.Alphabet;

/** One country, or several of a region, by their names; what has a free code alone, such as XKX, is typed. */
final class CountriesField extends SeveralField<String> {

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
        inOrder.sort(Alphabet.of(getLocale(), getItemLabelGenerator()));
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
