package org.mizizi.look;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import org.mizizi.shared.ReadingDirection;

/** Numbers and amounts in figures and in words, as a reader of this language says them; two ways to see a slip. */
record InWords(Locale locale) {

    private static final String BETWEEN = " · ";

    String number(int number) {
        return inOnePiece(NumberFormat.getIntegerInstance(locale).format(number))
                + BETWEEN
                + spelled(BigDecimal.valueOf(number));
    }

    String amount(BigDecimal amount, Currency currency) {
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        var plain = amount.stripTrailingZeros();
        format.setMinimumFractionDigits(plain.scale() > 0 ? 2 : 0);
        format.setMaximumFractionDigits(plain.scale() > 0 ? 2 : 0);
        return inOnePiece(format.format(amount)) + BETWEEN + spelled(plain) + " " + name(plain, currency);
    }

    private String spelled(BigDecimal number) {
        return new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT)
                .format(new com.ibm.icu.math.BigDecimal(number));
    }

    private String name(BigDecimal amount, Currency currency) {
        return com.ibm.icu.util.Currency.getInstance(currency.getCurrencyCode())
                .getName(
                        ULocale.forLocale(locale),
                        com.ibm.icu.util.Currency.PLURAL_LONG_NAME,
                        PluralRules.forLocale(locale).select(amount.doubleValue()),
                        new boolean[1]);
    }

    private String inOnePiece(String figures) {
        return ReadingDirection.of(locale).around(figures);
    }
}
