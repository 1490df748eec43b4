package org.mizizi.look;

import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import org.mizizi.shared.Hours;

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

    /** "2.5 hours", in the plural of the language. */
    public String hours(Hours hours) {
        return MeasureFormat.getInstance(locale, FormatWidth.WIDE)
                .format(new Measure(hours.value().stripTrailingZeros(), MeasureUnit.HOUR));
    }

    /** In whole per cents; the numbers they were made from stand beside them. */
    public String percent(BigDecimal percent) {
        var format = NumberFormat.getPercentInstance(locale);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(percent.divide(WHOLE));
    }
}
