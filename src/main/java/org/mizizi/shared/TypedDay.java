package org.mizizi.shared;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;

/** A day as people type it: the day first or the year first, the month in figures or by its name. */
public final class TypedDay {

    public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    public static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private static final int CENTURY = 2000;

    private TypedDay() {}

    public static Typed<LocalDate> of(String typed) {
        var plain = PlainText.of(typed);
        if (plain.isEmpty()) {
            return new Typed.Blank<>();
        }
        return WrittenDay.dayFirst(plain)
                .map(parts -> day(year(parts.group(3)), parts.group(2), parts.group(1)))
                .or(() -> WrittenDay.yearFirst(plain)
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
        return WrittenDay.month(typed);
    }
}
