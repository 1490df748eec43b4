package org.mizizi.rounds.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.Organisation;
import org.mizizi.look.Card;
import org.mizizi.look.HoursField;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Refusals;
import org.mizizi.look.Remembered;
import org.mizizi.rounds.Burden;
import org.mizizi.rounds.CommentSubject;
import org.mizizi.rounds.LeastDays;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.RoundPlan;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;

/** Everything a round is planned from. What still stands in the way is listed all the time, in the order of the form. */
final class RoundForm extends Div implements LocaleChangeObserver {

    final RadioButtonGroup<RoundPurpose> purpose = new RadioButtonGroup<>();
    final Select<CommentSubject> subject = new Select<>();
    final LocalizedField title;
    final LocalizedField description;
    final Days days;
    final HoursField hours = new HoursField(RoundPlan.MOST_HOURS);
    final Guests guests;
    private final LeastDays leastDays;
    private final List<CommentSubject> drafts;
    private final Card what;
    private final Card words;
    private final Card when;
    private final Card who;
    final UnorderedList missing = new UnorderedList();
    private final H2 missingHeading = new H2();
    private final Div memory = new Div();
    private Remembered remembered = new Remembered("rounds.plan");

    RoundForm(Reading reading, List<Organisation> directory, List<Burden> burdens, List<CommentSubject> drafts) {
        var countries = reading.countries();
        var languages = countries.country().languages();
        leastDays = LeastDays.of(countries);
        this.drafts = List.copyOf(drafts);
        title = new LocalizedField(Writing.TITLE, languages, getLocale());
        description = new LocalizedField(Writing.SUMMARY, languages, getLocale());
        days = new Days(reading, this::review);
        guests = new Guests(directory, burdens, this::review);
        what = new Card(purpose, subject);
        words = new Card(title, description);
        when = new Card(days, hours);
        who = new Card(guests);
        purpose.setItems(RoundPurpose.offered());
        purpose.setRenderer(new ComponentRenderer<>(this::choice));
        purpose.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        purpose.addValueChangeListener(change -> choose(change.getOldValue(), change.getValue()));
        hours.addValueChangeListener(_ -> review());
        subject.setItems(this.drafts);
        subject.setWidthFull();
        subject.addValueChangeListener(_ -> review());
        title.addValueChangeListener(_ -> review());
        description.addValueChangeListener(_ -> review());
        var told = new Div(missingHeading, missing);
        told.getElement().setAttribute("role", "status");
        purpose.setValue(RoundPurpose.COLLECT);
        add(what, words, when, who, told, memory);
        remember(remembered);
    }

    private void remember(Remembered memoryOfThis) {
        remembered = memoryOfThis;
        memory.removeAll();
        memory.add(remembered);
        remembered
                .fields()
                .choice("purpose", purpose, RoundPurpose::name)
                .choice("subject", subject, draft -> draft.id())
                .text("title", title)
                .text("description", description);
        days.remember(remembered.fields());
        remembered.fields().text("hours", hours);
        guests.remember(remembered.fields());
    }

    Remembered remembered() {
        return remembered;
    }

    private Div choice(RoundPurpose item) {
        var name = new Span(getTranslation("rounds.RoundPurpose." + item));
        var sentence = Quiet.paragraph(getTranslation("rounds.for." + item));
        return new Div(name, sentence);
    }

    private void choose(@Nullable RoundPurpose before, @Nullable RoundPurpose chosen) {
        if (chosen != null) {
            estimate(before, chosen);
            subject.setVisible(chosen == RoundPurpose.COMMENT);
            guests.invite(chosen);
            review();
        }
    }

    /** What was usual for the purpose of before gives way to what is usual now; what somebody typed stays. */
    private void estimate(@Nullable RoundPurpose before, RoundPurpose chosen) {
        var usual = Optional.ofNullable(before).map(RoundPurpose::usualHours);
        if (hours.isEmpty() || hours.understood().equals(usual)) {
            hours.show(Optional.of(chosen.usualHours()));
        }
    }

    /** Fills the form with a round that is only planned. */
    void show(Round round, Set<OrganisationId> invited) {
        var purposes = EnumSet.of(round.purpose());
        purposes.addAll(RoundPurpose.offered());
        purpose.setItems(purposes);
        remember(new Remembered("rounds.plan", round.id(), String.valueOf(round.version())));
        purpose.setValue(round.purpose());
        title.setValue(round.title());
        description.setValue(round.topic().description());
        days.show(round);
        hours.show(round.hours());
        guests.choose(invited);
        drafts.stream()
                .filter(draft -> draft.id().equals(round.topic().subject()))
                .findFirst()
                .ifPresent(subject::setValue);
    }

    /** The plan, once everything a plan is made of is there; its own rules may still object. */
    Optional<RoundPlan> plan() {
        var name = title.getValue();
        var text = description.getValue();
        var opens = days.opensAt();
        var closes = days.closesAt();
        var takes = hours.understood();
        if (name == null || text == null || opens.isEmpty() || closes.isEmpty() || takes.isEmpty()) {
            return Optional.empty();
        }
        var draft = subject.getValue();
        return Optional.of(new RoundPlan(
                purpose.getValue(),
                name,
                text,
                opens.get(),
                closes.get(),
                days.shortening(),
                purpose.getValue() == RoundPurpose.COMMENT && draft != null ? draft.id() : null,
                takes.get(),
                guests.invited()));
    }

    List<Refusal> objections() {
        var objections = new ArrayList<Refusal>();
        if (title.getValue() == null) {
            objections.add(Refusal.of("round.no-title"));
        }
        if (description.getValue() == null) {
            objections.add(Refusal.of("round.no-description"));
        }
        var unclear = days.unclear();
        objections.addAll(unclear);
        if (unclear.isEmpty() && (days.opensAt().isEmpty() || days.closesAt().isEmpty())) {
            objections.add(Refusal.of("round.no-dates"));
        }
        objections.addAll(unclearHours());
        plan().ifPresent(plan -> objections.addAll(plan.objections(leastDays)));
        return objections;
    }

    private List<Refusal> unclearHours() {
        return hours.isEmpty()
                ? List.of(Refusal.of("round.no-hours"))
                : hours.objection().stream().toList();
    }

    private void review() {
        guests.warn(hours.understood());
        missing.removeAll();
        var objections = objections();
        objections.forEach(objection -> missing.add(new ListItem(Refusals.text(this, objection))));
        missingHeading.setVisible(!objections.isEmpty());
        missing.setVisible(!objections.isEmpty());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        what.setHeading(getTranslation("rounds.form.what"));
        purpose.setLabel(getTranslation("rounds.form.purpose"));
        subject.setLabel(getTranslation("rounds.form.subject"));
        subject.setHelperText(getTranslation(drafts.isEmpty() ? "rounds.form.no-subject" : "rounds.form.subject.help"));
        subject.setItemLabelGenerator(
                draft -> draft.title().in(event.getLocale()).text());
        words.setHeading(getTranslation("rounds.form.words"));
        title.setLabel(getTranslation("rounds.form.title"));
        title.setHelperText(getTranslation("rounds.form.title.help"));
        description.setLabel(getTranslation("rounds.form.description"));
        description.setHelperText(getTranslation("rounds.form.description.help"));
        when.setHeading(getTranslation("rounds.form.when"));
        hours.setLabel(getTranslation("rounds.form.hours"));
        hours.setHelperText(getTranslation("rounds.form.hours.help"));
        who.setHeading(getTranslation("rounds.form.who"));
        missingHeading.setText(getTranslation("rounds.form.missing"));
        review();
    }
}
