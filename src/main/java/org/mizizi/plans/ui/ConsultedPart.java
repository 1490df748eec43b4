package org.mizizi.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.mizizi.actors.Organisation;
import org.mizizi.look.LanguageField;
import org.mizizi.look.Reading;
import org.mizizi.plans.Consultation;
import org.mizizi.plans.Missing;
import org.mizizi.plans.PlanPart;

/** the consultation record, one entry for each talk. */
final class ConsultedPart extends FormPart {

    private final List<Organisation> directory;
    private final Reading reading;
    private final LanguageField language;
    private final Runnable changed;
    private final Div list = new Div();
    final Button add = new Button();
    final List<ConsultationField> entries = new ArrayList<>();

    ConsultedPart(
            List<Consultation> consultations,
            List<Organisation> directory,
            Reading reading,
            LanguageField language,
            Runnable changed) {
        super(PlanPart.CONSULTED);
        this.directory = directory;
        this.reading = reading;
        this.language = language;
        this.changed = changed;
        consultations.forEach(this::show);
        add.setText(getTranslation("plans.form.add-consultation"));
        add.addClickListener(_ -> {
            show(new Consultation("", null, null, null, null, "", "")).who.focus();
            changed.run();
        });
        fill(list, add);
    }

    private ConsultationField show(Consultation consultation) {
        var field = new ConsultationField(
                consultation, entries.size() + 1, directory, reading, language, changed, this::remove);
        entries.add(field);
        list.add(field);
        return field;
    }

    private void remove(ConsultationField field) {
        entries.remove(field);
        language.forget(field.said);
        language.forget(field.changed);
        list.remove(field);
        add.focus();
        changed.run();
    }

    List<Missing> unclear() {
        return entries.stream()
                .flatMap(entry -> entry.heldOn.objection().stream())
                .map(refusal -> new Missing(PlanPart.CONSULTED, refusal))
                .toList();
    }

    List<Consultation> consultations() {
        return entries.stream().map(ConsultationField::consultation).toList();
    }
}
