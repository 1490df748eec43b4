package org.mizizi.look;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Counts and shares in figures, as a reader of this language writes them. */
public record Numbers(Locale locale) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public String count(Number number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** With so many decimals, such as the mean points of a ranking. */
    public String decimal(Number number, int decimals) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    /** In whole per cents; the numbers they were made from stand beside them. */
    public String percent(BigDecimal percent) {
        var format = NumberFormat.getPercentInstance(locale);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(percent.divide(WHOLE));
    }
}
