package org.mizizi.look;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Comparator;
import java.util.Currency;

/** In which money plans are stated. */
public final class CurrencyField extends ComboBox<Currency> {

    public CurrencyField() {
        setLabel(getTranslation("founding.currency"));
        setHelperText(getTranslation("founding.currency.help"));
        setItems(Currency.getAvailableCurrencies().stream()
                .filter(one -> one.getDefaultFractionDigits() >= 0)
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .toList());
        setItemLabelGenerator(one -> one.getCurrencyCode() + " · " + one.getDisplayName(getLocale()));
        setWidthFull();
    }
}
