package org.mizizi.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.Optional;
import org.mizizi.look.DayField;
import org.mizizi.look.RememberedFields;
import org.mizizi.look.WordsArea;
import org.mizizi.plans.Condition;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Writing;

/** One condition of an approval, and the day by which it has to be met; it counts once both are there. */
final class ConditionField extends Div {

    final TextArea text = new WordsArea(Writing.REASON);
    final DayField dueOn = new DayField();

    ConditionField(int number, Locale locale) {
        text.setLabel(getTranslation("plans.condition", number));
        text.setWidthFull();
        dueOn.setLabel(getTranslation("plans.condition-due", number));
        text.setErrorMessage(getTranslation("plans.condition-half"));
        text.setManualValidation(true);
        add(text, dueOn);
    }

    void remember(RememberedFields fields) {
        fields.text("text", text).day("due", dueOn);
    }

    /** Whether it is whole or empty; where a half is missing, the field says so. */
    boolean settled() {
        var said = !text.getValue().isBlank();
        text.setInvalid(!said && dueOn.getValue() != null);
        if (said && dueOn.getValue() == null && dueOn.objection().isEmpty()) {
            dueOn.setErrorMessage(getTranslation("plans.condition-half"));
            dueOn.setInvalid(true);
        }
        return !text.isInvalid() && !dueOn.isInvalid();
    }

    Optional<Condition> condition(String language) {
        return Optional.ofNullable(dueOn.getValue())
                .filter(_ -> !text.getValue().isBlank())
                .map(day ->
                        new Condition(LocalizedText.of(language, text.getValue().strip()), day));
    }
}
