package org.mizizi.strategies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.LocalizedField;
import org.mizizi.shared.LocalizedText;

/** A milestone (with a date, in the browser's own way of asking for one) or a benchmark of a goal. */
final class MarkField extends Div {

    private final LocalizedField text;
    private final Input due = new Input();
    private final Button remove = new Button();
    private final String kind;

    MarkField(Desk desk, boolean dated, Consumer<MarkField> removed) {
        this.kind = dated ? "strategies.milestone" : "strategies.benchmark";
        this.text = desk.field("");
        addClassName("mark");
        add(text);
        if (dated) {
            due.setId("due-" + UUID.randomUUID());
            due.setType("date");
            due.addClassName("date");
            var label = new NativeLabel(getTranslation("strategies.milestone-due"));
            label.setFor(due);
            add(new Div(label, due));
        }
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.addClickListener(_ -> removed.accept(this));
        add(remove);
    }

    MarkField numbered(int number) {
        var name = getTranslation(kind, number);
        text.setLabel(name);
        remove.setText(getTranslation("strategies.remove", name));
        return this;
    }

    void set(LocalizedText words, @Nullable LocalDate date) {
        text.setValue(words);
        if (date != null) {
            due.setValue(date.toString());
        }
    }

    Optional<LocalizedText> text() {
        return Optional.ofNullable(text.getValue());
    }

    @Nullable
    LocalDate due() {
        var date = due.getValue();
        return date == null || date.isBlank() ? null : LocalDate.parse(date);
    }
}
