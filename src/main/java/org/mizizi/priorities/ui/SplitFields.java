package org.mizizi.priorities.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mizizi.country.Countries;
import org.mizizi.look.Confirmation;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.Remembered;
import org.mizizi.look.Words;
import org.mizizi.priorities.InputRow;
import org.mizizi.priorities.PriorityPart;
import org.mizizi.priorities.PriorityRow;
import org.mizizi.priorities.Register;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;

/** Divides a priority into two: the words of each part and the inputs that belong to it; an input may belong to both. */
final class SplitFields extends Div implements LocaleChangeObserver {

    private static final int PARTS = 2;

    private final Register register;
    private final PriorityRow priority;
    private final Runnable changed;
    private final Paragraph help = new Paragraph();
    private final LocalizedField reason;
    private final Button split = new Button();
    final List<PriorityFields> texts = new ArrayList<>();
    final List<CheckboxGroup<InputRow>> places = new ArrayList<>();
    private final List<H3> headings = new ArrayList<>();
    final Remembered remembered;

    SplitFields(
            Register register, Countries countries, PriorityRow priority, List<InputRow> origins, Runnable changed) {
        this.register = register;
        this.priority = priority;
        this.changed = changed;
        var languages = countries.country().languages();
        reason = new LocalizedField(Writing.REASON, languages, getLocale());
        remembered = new Remembered("priorities.split", priority.id());
        remembered.fields().text("reason", reason);
        var parts = remembered.fields().list("parts", () -> {}, () -> {});
        add(help);
        for (var part = 0; part < PARTS; part++) {
            var heading = new H3();
            var text = new PriorityFields(
                    languages,
                    countries.inUse().dimensions(Set.of(priority.text().dimension())));
            text.suggest(priority.text().dimension());
            var inputs = new CheckboxGroup<InputRow>();
            inputs.setItems(origins);
            inputs.setRenderer(new ComponentRenderer<>(
                    row -> Words.of(row.content().title(), row.content().language())));
            inputs.addClassName("choices");
            var fields = parts.next();
            text.remember(fields);
            fields.choices("inputs", inputs, InputRow::reference);
            headings.add(heading);
            texts.add(text);
            places.add(inputs);
            add(heading, text, inputs);
        }
        split.addClickListener(_ -> split());
        add(reason, split, remembered);
    }

    private void split() {
        var parts = new ArrayList<PriorityPart>();
        for (var part = 0; part < PARTS; part++) {
            var inputs = places.get(part).getValue().stream().map(InputRow::id).collect(Collectors.toUnmodifiableSet());
            texts.get(part).text().ifPresent(text -> parts.add(new PriorityPart(text, inputs)));
        }
        var why = Optional.ofNullable(reason.getValue());
        if (parts.size() < PARTS) {
            missing(Refusal.of("priority.no-words"));
        } else if (why.isEmpty()) {
            missing(Refusal.of("priority.no-reason"));
        } else {
            Confirmation.beforeLosing(
                    this, "priorities.tool.split", () -> split(parts, why.get()), priority.reference());
        }
    }

    private void split(List<PriorityPart> parts, LocalizedText why) {
        if (Refusals.attempt(this, () -> register.split(priority.id(), parts, why))) {
            remembered.sent();
            Receipt.show(getTranslation("priorities.tool.done", priority.reference()));
            changed.run();
        }
    }

    private void missing(Refusal refusal) {
        Receipt.problem(Refusals.text(this, refusal));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        help.setText(getTranslation("priorities.tool.split.help"));
        for (var part = 0; part < PARTS; part++) {
            headings.get(part).setText(getTranslation("priorities.tool.split.part", part + 1));
            places.get(part).setLabel(getTranslation("priorities.tool.split.inputs"));
        }
        reason.setLabel(getTranslation("priorities.answer.reason"));
        split.setText(getTranslation("priorities.tool.split"));
    }
}
