package org.mizizi.strategies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.DayField;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.RememberedFields;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Writing;

/** A milestone, with the day by which it is to be reached, or a benchmark of a goal. */
final class MarkField extends Div {

    private final LocalizedField text;
    final DayField due = new DayField();
    private final Button remove = new Button();
    private final String kind;

    MarkField(Desk desk, boolean dated, Consumer<MarkField> removed) {
        this.kind = dated ? "strategies.milestone" : "strategies.benchmark";
        this.text = desk.field(Writing.TITLE, "");
        addClassName("mark");
        add(text);
        if (dated) {
            due.setLabel(getTranslation("strategies.milestone-due"));
            add(due);
        }
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.addClickListener(_ -> removed.accept(this));
        add(remove);
    }

    void remember(RememberedFields fields) {
        fields.text("text", text).day("due", due);
    }

    MarkField numbered(int number) {
        var name = getTranslation(kind, number);
        text.setLabel(name);
        remove.setText(getTranslation("strategies.remove", name));
        return this;
    }

    void set(LocalizedText words, @Nullable LocalDate date) {
        text.setValue(words);
        due.setValue(date);
    }

    Optional<LocalizedText> text() {
        return Optional.ofNullable(text.getValue());
    }

    @Nullable
    LocalDate due() {
        return due.getValue();
    }
}
