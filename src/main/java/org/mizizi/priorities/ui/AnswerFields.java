package org.mizizi.priorities.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.Optional;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.RememberedFields;
import org.mizizi.priorities.InputDisposition;
import org.mizizi.priorities.InputOutcome;
import org.mizizi.shared.Writing;

/** The written answer: what becomes of it, and why, in the languages of the country. */
final class AnswerFields extends Div implements LocaleChangeObserver {

    final RadioButtonGroup<InputOutcome> outcome = new RadioButtonGroup<>();
    final LocalizedField reason;

    AnswerFields(List<String> languages) {
        reason = new LocalizedField(Writing.REASON, languages, getLocale());
        outcome.addClassName("choices");
        outcome.setItemLabelGenerator(item -> getTranslation("state.InputOutcome." + item));
        add(outcome, reason);
    }

    void offer(List<InputOutcome> outcomes) {
        outcome.setItems(outcomes);
        outcome.setValue(outcomes.getFirst());
    }

    Optional<InputDisposition> disposition() {
        var why = reason.getValue();
        var what = outcome.getValue();
        return why == null || what == null ? Optional.empty() : Optional.of(new InputDisposition(what, why));
    }

    void remember(RememberedFields fields) {
        fields.choice("outcome", outcome, InputOutcome::name).text("reason", reason);
    }

    void clear() {
        reason.clear();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        outcome.setLabel(getTranslation("priorities.answer.outcome"));
        reason.setLabel(getTranslation("priorities.answer.reason"));
        reason.setHelperText(getTranslation("priorities.answer.reason.help"));
    }
}
