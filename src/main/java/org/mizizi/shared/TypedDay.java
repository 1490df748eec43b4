package org.mizizi.shared;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A day as people type it: the day first or the year first, the month in figures or by its name. */
public final class TypedDay {

    public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    public static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private static final String BETWEEN = " *[ /.,،-] *";
    private static final Pattern DAY_FIRST = Pattern.compile(
            "([0-9]{1,2})(?:er)?" + BETWEEN + "([0-9]{1,2}|[\\p{L}\\p{M}]+\\.?)" + BETWEEN + "([0-9]{2}|[0-9]{4})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})" + BETWEEN + "([0-9]{1,2})" + BETWEEN + "([0-9]{1,2})");
    private static final List<Locale> READERS =
            List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("ar"), Locale.of("ar", "DZ"));
    private static final int CENTURY = 2000;
    private static final int LEAST_LETTERS = 3;

    private TypedDay() {}

    public static Typed<LocalDate> of(String typed) {
        var plain = PlainText.of(typed);
        if (plain.isEmpty()) {
            return new Typed.Blank<>();
        }
        return PlainText.matching(DAY_FIRST, plain)
                .map(parts -> day(year(parts.group(3)), parts.group(2), parts.group(1)))
                .or(() -> PlainText.matching(YEAR_FIRST, plain)
                        .map(parts -> day(year(parts.group(1)), parts.group(2), parts.group(3))))
                .orElseGet(() -> Typed.refused(Refusal.of("typed.not-a-day")));
    }

    private static int year(String digits) {
        var year = Integer.parseInt(digits);
        return digits.length() == 2 ? CENTURY + year : year;
    }

    private static Typed<LocalDate> day(int year, String monthTyped, String dayTyped) {
        var month = month(monthTyped);
        if (month.isEmpty()) {
            return Typed.refused(Refusal.of("typed.no-such-month", monthTyped));
        }
        var day = Integer.parseInt(dayTyped);
        var within = YearMonth.of(year, month.get());
        if (!within.isValidDay(day)) {
            return Typed.refused(Refusal.of("typed.no-such-day", day, within, within.lengthOfMonth()));
        }
        var date = within.atDay(day);
        return date.isBefore(EARLIEST) || date.isAfter(LATEST)
                ? Typed.refused(Refusal.of("typed.far-away-day"))
                : new Typed.Understood<>(date);
    }

    private static Optional<Month> month(String typed) {
        if (Character.isDigit(typed.charAt(0))) {
            var number = Integer.parseInt(typed);
            return number >= 1 && number <= Month.values().length ? Optional.of(Month.of(number)) : Optional.empty();
        }
        var letters = typed.replace(".", "").toLowerCase(Locale.ROOT);
        var called = Arrays.stream(Month.values())
                .filter(month -> names(month).anyMatch(name -> isCalled(name, letters)))
                .toList();
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }

    private static Stream<String> names(Month month) {
        return READERS.stream()
                .map(reader ->
                        month.getDisplayName(TextStyle.FULL_STANDALONE, reader).toLowerCase(reader));
    }

    private static boolean isCalled(String name, String letters) {
        return name.equals(letters) || (letters.length() >= LEAST_LETTERS && name.startsWith(letters));
    }
}
