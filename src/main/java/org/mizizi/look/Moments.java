package org.mizizi.look;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import org.mizizi.shared.InterfaceLanguage;

/** Dates and times as a reader of this language writes them, in the time zone of the country. */
public record Moments(Locale locale, ZoneId zone) {

    /** What is said between a day and a time, with their places. */
    private static final Map<Locale, String> BETWEEN = new ConcurrentHashMap<>();

    public Moments {
        locale = InterfaceLanguage.dating(locale);
    }

    /** "26 November 2026". */
    public String date(LocalDate date) {
        return counted(locale, date, cldr(date));
    }

    private String cldr(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .localizedBy(locale)
                .format(date);
    }

    /** French calls the first day of a month by its ordinal, "1er novembre 2026", and CLDR's patterns by its number. */
    private static String counted(Locale reader, LocalDate date, String told) {
        return date.getDayOfMonth() == 1 && reader.getLanguage().equals("fr")
                ? told.replaceFirst("\\b1\\b", "1er")
                : told;
    }

    public String date(Instant instant) {
        return date(LocalDate.ofInstant(instant, zone));
    }

    /** Day and time, such as "26 November 2026, 18:00". Some languages say a word between them, which the JDK leaves out. */
    public String dateTime(Instant instant) {
        var day = LocalDate.ofInstant(instant, zone);
        var date = cldr(day);
        var time = time(instant);
        var told = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .localizedBy(locale)
                .withZone(zone)
                .format(instant);
        return counted(locale, day, told.equals(date + " " + time) ? between(date, time) : told);
    }

    private String between(String date, String time) {
        return BETWEEN.computeIfAbsent(locale, Moments::between)
                .replace("{1}", date)
                .replace("{0}", time);
    }

    private static String between(Locale reader) {
        return DateTimePatternGenerator.getInstance(reader)
                .getDateTimeFormat(DateFormat.LONG)
                .replace("'", "");
    }

    /** The time alone, such as "18:00". */
    public String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .localizedBy(locale)
                .withZone(zone)
                .format(instant);
    }

    /** The name of the time zone, such as "Central Africa Time". */
    public String zoneName() {
        return TimeZone.getTimeZone(zone).getDisplayName(false, TimeZone.LONG, locale);
    }

    /** Whole days from now until then; negative when it is past. */
    public static long daysUntil(Instant now, Instant then) {
        return Math.floorDiv(Duration.between(now, then).toHours(), 24);
    }

    /** "Thursday, 26 November 2026". */
    static String weekday(Locale locale, LocalDate date) {
        var dating = InterfaceLanguage.dating(locale);
        var told = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .localizedBy(dating)
                .format(date);
        return counted(dating, date, told);
    }

    /** Day, time and the zone's name, such as "26 November 2026, 18:00 (Central Africa Time)". */
    public String dateTimeZone(Instant instant) {
        var name = DateTimeFormatter.ofPattern("zzzz").localizedBy(locale).withZone(zone);
        return dateTime(instant) + " (" + name.format(instant) + ")";
    }

    /** As the reader of this component writes them, also before it stands on the page. */
    static Moments of(Component where) {
        var ui = where.getUI().or(() -> Optional.ofNullable(UI.getCurrent()));
        return new Moments(
                ui.map(UI::getLocale).orElse(Locale.ENGLISH),
                ui.map(reader -> ComponentUtil.getData(reader, ZoneId.class)).orElse(ZoneOffset.UTC));
    }
}
