package org.mizizi.look;

import com.vaadin.flow.component.textfield.TextFieldVariant;
import java.math.BigDecimal;
import java.util.Currency;
import org.mizizi.shared.Typed;
import org.mizizi.shared.TypedAmount;

/** An amount of money in one currency, as people type it in their language. */
public final class AmountField extends TypedField<BigDecimal> {

    private final Currency currency;

    public AmountField(Currency currency) {
        this.currency = currency;
        addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        addClassName("amount");
    }

    @Override
    protected Typed<BigDecimal> read(String typed) {
        return TypedAmount.of(typed, currency, getLocale());
    }

    @Override
    protected String written(BigDecimal amount) {
        return TypedAmount.written(amount, getLocale());
    }

    @Override
    protected String said(BigDecimal amount) {
        return new InWords(getLocale()).amount(amount, currency);
    }
}
