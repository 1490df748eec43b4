package org.mizizi.founding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mizizi.founding.FoundingFile.ExitPlan;
import org.mizizi.look.DayField;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.WordsField;
import org.mizizi.shared.Writing;

/** One exit criterion of the peace process, and since when and on what evidence it is met, if it is. */
final class ExitEntry extends Div {

    private final TextField code = new WordsField(Writing.CODE);
    private final LocalizedField criterion;
    private final DayField metSince = new DayField();
    private final LocalizedField evidence;

    ExitEntry(StepForm form, Locale locale, List<String> languages) {
        criterion = new LocalizedField(Writing.SUMMARY, languages, locale);
        evidence = new LocalizedField(Writing.SUMMARY, languages, locale);
        code.setLabel(form.getTranslation("founding.code"));
        code.setHelperText(form.getTranslation("administration.exit.code.help"));
        code.setWidthFull();
        criterion.setLabel(form.getTranslation("country.exit.criterion"));
        criterion.setHelperText(form.getTranslation("country.exit.criterion.help"));
        metSince.setLabel(form.getTranslation("founding.exit.met"));
        metSince.setHelperText(form.getTranslation("founding.exit.met.help"));
        evidence.setLabel(form.getTranslation("country.exit.evidence"));
        form.kept(code);
        form.kept(metSince);
        criterion.tellWhileTyping();
        criterion.addValueChangeListener(_ -> form.change());
        evidence.tellWhileTyping();
        evidence.addValueChangeListener(_ -> form.change());
        add(code, criterion, metSince, evidence);
    }

    /** Nothing as long as it is empty. */
    Optional<ExitPlan> value() {
        return code.isEmpty() && criterion.isEmpty()
                ? Optional.empty()
                : Optional.of(new ExitPlan(
                        code.getValue().strip(), criterion.getValue(), metSince.getValue(), evidence.getValue()));
    }

    ExitEntry showing(ExitPlan plan) {
        code.setValue(plan.code());
        criterion.setValue(plan.criterion());
        metSince.setValue(plan.metSince());
        evidence.setValue(plan.evidence());
        return this;
    }
}
