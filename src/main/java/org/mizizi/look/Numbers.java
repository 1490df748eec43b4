package org.mizizi.look;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Counts and shares in figures, as a reader of this language writes them. */
public record Numbers(Locale locale) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public String count(Number number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    public String percent(BigDecimal percent) {
        var format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(percent.divide(WHOLE));
    }
}
