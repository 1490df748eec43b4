package org.mizizi.rounds.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.Actions;
import org.mizizi.look.DayField;
import org.mizizi.look.LanguageField;
import org.mizizi.look.Moments;
import org.mizizi.look.Reading;
import org.mizizi.look.RememberedFields;
import org.mizizi.look.WordsArea;
import org.mizizi.rounds.LeastDays;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.ShorteningReason;
import org.mizizi.rounds.WhyShort;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;

/** First and last day of a round. It says at once how long that is, and asks for the reason when it is short. */
final class Days extends Div implements LocaleChangeObserver {

    /** To announce it in. */
    private static final int DAYS_BEFORE = 7;

    /** Where the country asks for no more. */
    private static final int DAYS_PROPOSED = 28;

    private static final LocalTime FROM = LocalTime.of(8, 0);
    private static final LocalTime UNTIL = LocalTime.of(18, 0);

    private final ZoneId zone;
    private final LeastDays least;
    private final Runnable changed;
    final DayField first = new DayField();
    final DayField last = new DayField();
    final Paragraph length = new Paragraph();
    final Select<ShorteningReason> why = new Select<>();
    final LanguageField language;
    final WordsArea reason;

    Days(Reading reading, Runnable changed) {
        var countries = reading.countries();
        language = new LanguageField(reading);
        reason = language.area(Writing.REASON);
        zone = countries.country().zone();
        least = LeastDays.of(countries);
        var today = countries.today();
        this.changed = changed;
        var begins = today.plusDays(DAYS_BEFORE);
        first.setValue(begins);
        last.setValue(begins.plusDays(Math.max(DAYS_PROPOSED, least.usually())));
        first.addValueChangeListener(_ -> show());
        last.addValueChangeListener(_ -> show());
        length.getElement().setAttribute("role", "status");
        why.setItems(ShorteningReason.offered());
        why.setWidthFull();
        why.addValueChangeListener(_ -> changed.run());
        reason.setWidthFull();
        reason.setValueChangeMode(ValueChangeMode.ON_BLUR);
        reason.addValueChangeListener(_ -> changed.run());
        var days = new Actions(first, last);
        add(days, length, why, reason, language);
    }

    void remember(RememberedFields fields) {
        fields.day("first", first)
                .day("last", last)
                .choice("why", why, ShorteningReason::name)
                .text("reason", reason);
    }

    void show(Round round) {
        first.setValue(LocalDate.ofInstant(round.opensAt(), zone));
        last.setValue(LocalDate.ofInstant(round.closesAt(), zone));
        Optional.ofNullable(round.shortening().reason())
                .filter(ShorteningReason.offered()::contains)
                .ifPresent(why::setValue);
        reason.setValue(Optional.ofNullable(round.shortening().words()).orElse(""));
        language.say(round.shortening().language());
    }

    Optional<Instant> opensAt() {
        return at(first.getValue(), FROM);
    }

    Optional<Instant> closesAt() {
        return at(last.getValue(), UNTIL);
    }

    /** What was typed for a day and is none. */
    List<Refusal> unclear() {
        return Stream.of(first, last)
                .flatMap(field -> field.objection().stream())
                .toList();
    }

    /** Once both are there; one alone tells people nothing, or is counted nowhere. */
    @Nullable
    WhyShort shortening() {
        var counted = why.getValue();
        return why.isVisible() && counted != null
                ? reason.anyText().map(words -> new WhyShort(counted, words)).orElse(null)
                : null;
    }

    private Optional<Instant> at(@Nullable LocalDate day, LocalTime time) {
        return Optional.ofNullable(day)
                .map(date -> date.atTime(time).atZone(zone).toInstant());
    }

    private boolean isShort() {
        return opensAt()
                .flatMap(from -> closesAt()
                        .map(until ->
                                from.plus(least.usually(), ChronoUnit.DAYS).isAfter(until)))
                .orElse(false);
    }

    private void show() {
        var tooShort = isShort();
        why.setVisible(tooShort);
        reason.setVisible(tooShort);
        language.setVisible(tooShort);
        length.setVisible(first.getValue() != null && last.getValue() != null);
        if (length.isVisible()) {
            var days = Math.max(0, ChronoUnit.DAYS.between(first.getValue(), last.getValue()));
            length.setText(getTranslation(tooShort ? "rounds.length-short" : "rounds.length", days, least.usually()));
        }
        changed.run();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var locale = event.getLocale();
        var moments = new Moments(locale, zone);
        first.setLabel(getTranslation("rounds.first-day"));
        first.setHelperText(getTranslation("rounds.first-day.help", moments.zoneName()));
        last.setLabel(getTranslation("rounds.last-day"));
        last.setHelperText(getTranslation("rounds.last-day.help", moments.zoneName()));
        why.setLabel(getTranslation("rounds.shortening-reason"));
        why.setHelperText(getTranslation("rounds.shortening-reason.help", least.inEmergency()));
        why.setItemLabelGenerator(one -> getTranslation("rounds.ShorteningReason." + one));
        reason.setLabel(getTranslation("rounds.shortening"));
        reason.setHelperText(getTranslation("rounds.shortening.help"));
        show();
    }
}
