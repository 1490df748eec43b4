package org.mizizi.look;

import com.vaadin.flow.component.Component;
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

/** How a view tries something that may be refused or fail: nothing typed is lost, and the reason is told. */
public final class Refusals {

    private Refusals() {}

    /** Whether the work was done; when not, the reader has been told why. */
    public static boolean attempt(Component where, Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuntimeException failure) {
            Receipt.problem(
                    text(where, Failures.refusal(failure, where.getClass().getSimpleName())));
        }
        return false;
    }

    /** The reason in the language of the reader. */
    public static String text(Component where, Refusal refusal) {
        var locale = Moments.of(where).locale();
        var arguments = refusal.arguments().stream()
                .map(argument ->
                        argument instanceof Instant instant ? Moments.of(where).dateTimeZone(instant) : argument)
                .map(argument -> argument instanceof YearMonth month
                        ? month.format(DateTimeFormatter.ofPattern("LLLL yyyy").localizedBy(locale))
                        : argument)
                .map(argument ->
                        argument instanceof LocalDate day ? Moments.of(where).date(day) : argument)
                .map(argument -> argument instanceof LocalizedText words
                        ? Isolated.of(words.in(locale).text())
                        : argument)
                .map(argument -> argument instanceof Locale language
                        ? LanguageNames.of(language.toLanguageTag(), locale)
                        : argument)
                .map(argument -> argument instanceof Enum<?> constant ? name(where, constant) : argument)
                .map(argument -> argument instanceof List<?> reasons ? all(where, locale, reasons) : argument)
                .toArray();
        return where.getTranslation(refusal.messageKey(), arguments);
    }

    private static String all(Component where, Locale locale, List<?> reasons) {
        var texts = reasons.stream()
                .map(reason -> reason instanceof Refusal refusal ? text(where, refusal) : String.valueOf(reason))
                .toList();
        return Enumerated.in(locale, texts);
    }

    private static String name(Component where, Enum<?> constant) {
        return where.getTranslation("state." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
