package org.mizizi.look;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Digits;
import org.mizizi.shared.InterfaceLanguage;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Typed;
import org.mizizi.shared.TypedDay;

/** A day to choose or to type, with the calendar in the reader's language; beneath stands how it is understood. */
public final class DayField extends DatePicker implements LocaleChangeObserver {

    /** The same in every language: what a locale adds for Arabic, marks of direction, scrambles the day in the field. */
    private static final String WRITTEN = "dd/MM/yyyy";

    private static final int WIDEST_DAY = 4;

    private final Echo echo = new Echo();
    private @Nullable Refusal refusal;

    public DayField() {
        setHelperComponent(echo);
        setMin(TypedDay.EARLIEST);
        setMax(TypedDay.LATEST);
        setFallbackParser(this::read);
        addValueChangeListener(_ -> say());
    }

    /** Asked for whatever the browser does not take for a day. */
    Result<@Nullable LocalDate> read(String typed) {
        return switch (TypedDay.of(typed)) {
            case Typed.Understood<LocalDate>(var day) -> Result.ok(day);
            case Typed.Blank<LocalDate> _ -> Result.ok(null);
            case Typed.Refused<LocalDate>(var why) -> {
                refusal = why;
                yield Result.error(Refusals.text(this, why));
            }
        };
    }

    /** Why what stands in the field is no day that can be kept. */
    public Optional<Refusal> objection() {
        if (isInputUnparsable()) {
            return Optional.ofNullable(refusal);
        }
        return Optional.ofNullable(getValue())
                .filter(day -> day.isBefore(TypedDay.EARLIEST) || day.isAfter(TypedDay.LATEST))
                .map(_ -> Refusal.of("typed.far-away-day"));
    }

    /** What is said beneath the field about the day that stands in it. */
    public String echoed() {
        return echo.said();
    }

    @Override
    public void setHelperText(@Nullable String help) {
        echo.help(help == null ? "" : help);
    }

    private void say() {
        echo.say(Optional.ofNullable(getValue())
                .map(day -> Moments.weekday(reader(), day))
                .orElse(""));
    }

    /** The calendar itself is in western digits. */
    private Locale reader() {
        return getUI().map(UI::getLocale).orElseGet(this::getLocale);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var locale = event.getLocale();
        var region = InterfaceLanguage.dating(locale);
        setLocale(Digits.WESTERN.in(region));
        setI18n(new DatePickerI18n()
                .setDateFormats(WRITTEN, "d/M/yyyy")
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(shortDays(locale))
                .setFirstDayOfWeek(WeekFields.of(region).getFirstDayOfWeek().getValue() % 7)
                .setToday(getTranslation("look.today"))
                .setCancel(getTranslation("look.cancel"))
                .setMinErrorMessage(getTranslation("refusal.typed.far-away-day"))
                .setMaxErrorMessage(getTranslation("refusal.typed.far-away-day")));
        say();
    }

    /** The heads of the calendar; letters where even short names would run into each other, as in Arabic. */
    static List<String> shortDays(Locale locale) {
        var names = days(TextStyle.SHORT_STANDALONE, locale);
        return names.stream().allMatch(name -> name.length() <= WIDEST_DAY)
                ? names
                : days(TextStyle.NARROW_STANDALONE, locale);
    }

    private static List<String> days(TextStyle style, Locale locale) {
        return IntStream.range(0, 7)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, locale))
                .toList();
    }
}
