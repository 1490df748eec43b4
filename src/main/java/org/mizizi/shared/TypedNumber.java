package org.mizizi.shared;

import java.math.BigDecimal;
import java.util.Locale;

/** A whole number as people type it in every language, between nothing and a most. */
public final class TypedNumber {

    private TypedNumber() {}

    public static Typed<Integer> of(String typed, int most, Locale reader) {
        return WrittenFigures.read(PlainText.of(typed), reader).then(number -> checked(number, most, reader));
    }

    public static String written(int number, Locale reader) {
        return WrittenFigures.write(BigDecimal.valueOf(number), reader);
    }

    private static Typed<Integer> checked(BigDecimal number, int most, Locale reader) {
        if (number.stripTrailingZeros().scale() > 0) {
            return Typed.refused(Refusal.of("typed.not-whole"));
        }
        return number.compareTo(BigDecimal.valueOf(most)) > 0
                ? Typed.refused(Refusal.of("typed.too-many", written(most, reader)))
                : new Typed.Understood<>(number.intValueExact());
    }
}
