package org.mizizi.look;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.mizizi.shared.Isolated;
import org.mizizi.shared.LanguageNames;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Refusal;

/** Tells a reader why something is not possible, in their language and by their clock, wherever the texts come from. */
public record ToldRefusal(Moments moments, Texts texts) {

    /** The text of this key, with what stands in it. */
    @FunctionalInterface
    public interface Texts {
        String of(String key, Object... arguments);
    }

    public String of(Refusal refusal) {
        return texts.of(
                refusal.messageKey(),
                refusal.arguments().stream().map(this::told).toArray());
    }

    private Object told(Object argument) {
        var locale = moments.locale();
        return switch (argument) {
            case Instant instant -> moments.dateTimeZone(instant);
            case YearMonth month ->
                month.format(DateTimeFormatter.ofPattern("LLLL yyyy").localizedBy(locale));
            case LocalDate day -> moments.date(day);
            case LocalizedText words -> Isolated.of(words.in(locale).text());
            case Locale language -> LanguageNames.of(language.toLanguageTag(), locale);
            case Enum<?> constant ->
                texts.of("state." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
            case List<?> reasons ->
                Enumerated.in(
                        locale,
                        reasons.stream()
                                .map(reason -> reason instanceof Refusal refusal ? of(refusal) : String.valueOf(reason))
                                .toList());
            default -> argument;
        };
    }
}
