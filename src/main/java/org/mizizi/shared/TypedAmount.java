package org.mizizi.shared;

import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An amount of money as people type it in every language; it is understood as it was meant, or refused with words. */
public final class TypedAmount {

    private static final int CENTS = 2;

    /** Those who read the interface, each also where most of them live: there the sign of a currency may be shorter. */
    private static final List<Locale> READERS = InterfaceLanguage.locales().stream()
            .flatMap(language -> Stream.of(
                    language,
                    ULocale.addLikelySubtags(ULocale.forLocale(language)).toLocale()))
            .toList();

    private static final Pattern BELOW_ZERO = Pattern.compile("[-−–].*[0-9].*|\\(.*[0-9].*\\)");
    private static final Pattern FIGURES = Pattern.compile("[0-9].*[0-9]|[0-9]");

    private TypedAmount() {}

    public static Typed<BigDecimal> of(String typed, Currency currency, Locale reader) {
        var plain = PlainText.of(typed);
        if (BELOW_ZERO.matcher(plain).matches()) {
            return Typed.refused(Refusal.of("typed.below-zero"));
        }
        var figures = withoutSigns(plain, currency);
        if (bearsAnother(figures)) {
            return Typed.refused(Refusal.of("typed.other-currency", currency.getCurrencyCode()));
        }
        return WrittenFigures.read(figures, reader).then(amount -> checked(amount, reader));
    }

    /** An amount as the field writes it itself; it is read alike in every language. */
    public static String written(BigDecimal amount, Locale reader) {
        return WrittenFigures.write(amount, reader);
    }

    private static Typed<BigDecimal> checked(BigDecimal amount, Locale reader) {
        if (amount.stripTrailingZeros().scale() > CENTS) {
            return Typed.refused(Refusal.of("typed.finer-than-cents"));
        }
        return amount.compareTo(Money.MOST) > 0
                ? Typed.refused(Refusal.of("typed.too-much", written(Money.MOST, reader)))
                : new Typed.Understood<>(amount.setScale(CENTS));
    }

    /** The sign or code of the currency may stand before or after the figures. */
    private static String withoutSigns(String text, Currency currency) {
        return signsOf(currency)
                .filter(sign -> begins(text, sign) || ends(text, sign))
                .findFirst()
                .map(sign -> begins(text, sign)
                        ? text.substring(sign.length()).strip()
                        : text.substring(0, text.length() - sign.length()).strip())
                .orElse(text);
    }

    private static Stream<String> signsOf(Currency currency) {
        var shown = READERS.stream().map(currency::getSymbol).map(PlainText::of);
        return Stream.concat(Stream.of(currency.getCurrencyCode()), shown)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed());
    }

    private static boolean begins(String text, String sign) {
        return text.regionMatches(true, 0, sign, 0, sign.length());
    }

    private static boolean ends(String text, String sign) {
        return text.regionMatches(true, text.length() - sign.length(), sign, 0, sign.length());
    }

    private static boolean bearsAnother(String text) {
        return FIGURES.matcher(text).find()
                && Arrays.stream(FIGURES.split(text)).map(String::strip).anyMatch(TypedAmount::isCurrency);
    }

    private static boolean isCurrency(String sign) {
        return sign.codePoints().anyMatch(part -> Character.getType(part) == Character.CURRENCY_SYMBOL)
                || Currency.getAvailableCurrencies().stream()
                        .anyMatch(known -> known.getCurrencyCode().equalsIgnoreCase(sign));
    }
}
