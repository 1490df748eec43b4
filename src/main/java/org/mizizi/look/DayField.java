package org.mizizi.look;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A day to choose, with the calendar in the reader's language. */
public final class DayField extends DatePicker {

    /** The same in every language: what a locale adds for Arabic, marks of direction, scrambles the day in the field. */
    private static final String WRITTEN = "dd/MM/yyyy";

    /** Names months and days, and says {@code today} and {@code cancel}, as this reader does. */
    public void speak(Locale locale, String today, String cancel) {
        var region = Locale.ENGLISH.equals(locale) ? Locale.UK : locale;
        setLocale(region);
        setI18n(new DatePickerI18n()
                .setDateFormats(WRITTEN, "d/M/yyyy")
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(days(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(WeekFields.of(region).getFirstDayOfWeek().getValue() % 7)
                .setToday(today)
                .setCancel(cancel));
    }

    private static List<String> days(TextStyle style, Locale locale) {
        return IntStream.range(0, 7)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, locale))
                .toList();
    }
}
