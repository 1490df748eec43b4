package org.mizizi.shared;

import java.math.BigDecimal;
import java.util.Locale;

/** Hours of work as people type them in every language, from half an hour up to a most. */
public final class TypedHours {

    private static final Hours LEAST = Hours.of(0.5);

    private TypedHours() {}

    public static Typed<Hours> of(String typed, Hours most, Locale reader) {
        return WrittenFigures.read(PlainText.of(typed), reader).then(number -> checked(number, most, reader));
    }

    public static String written(Hours hours, Locale reader) {
        return WrittenFigures.write(hours.value(), reader);
    }

    private static Typed<Hours> checked(BigDecimal number, Hours most, Locale reader) {
        if (!Hours.areWholeOrHalves(number)) {
            return Typed.refused(Refusal.of("typed.not-half-hours"));
        }
        var hours = new Hours(number);
        if (LEAST.isMoreThan(hours)) {
            return Typed.refused(Refusal.of("typed.too-few-hours"));
        }
        return hours.isMoreThan(most)
                ? Typed.refused(Refusal.of("typed.too-many-hours", written(most, reader)))
                : new Typed.Understood<>(hours);
    }
}
