package org.mizizi.plans.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.mizizi.look.DayField;
import org.mizizi.look.LanguageField;
import org.mizizi.look.RememberedFields;
import org.mizizi.look.WordsArea;
import org.mizizi.plans.Condition;
import org.mizizi.shared.Writing;

/** One condition of an approval, and the day by which it has to be met; it counts once both are there. */
final class ConditionField extends Div {

    final WordsArea text;
    final DayField dueOn = new DayField();

    ConditionField(int number, LanguageField language) {
        text = language.area(Writing.REASON);
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
        var said = !text.isBlank();
        text.setInvalid(!said && dueOn.getValue() != null);
        if (said && dueOn.getValue() == null && dueOn.objection().isEmpty()) {
            dueOn.setErrorMessage(getTranslation("plans.condition-half"));
            dueOn.setInvalid(true);
        }
        return !text.isInvalid() && !dueOn.isInvalid();
    }

    Optional<Condition> condition() {
        return Optional.ofNullable(dueOn.getValue())
                .flatMap(day -> text.anyText().map(words -> new Condition(words, day)));
    }
}
