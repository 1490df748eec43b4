package org.mizizi.administration.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.mizizi.country.Amendment;
import org.mizizi.country.Amendment.ExitAmendment;
import org.mizizi.country.ExitCriterion;
import org.mizizi.country.ExitCriterion.Standing;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.Reading;
import org.mizizi.look.RememberedFields;
import org.mizizi.look.WordsField;
import org.mizizi.shared.Writing;

/** An exit criterion that is added, said otherwise, met, met no longer, or retired. */
final class ExitFields extends AmendmentFields {

    final TextField code = new WordsField(Writing.CODE);
    final LocalizedField criterion;
    final RadioButtonGroup<Standing> standing = new RadioButtonGroup<>();
    final LocalizedField evidence;
    private final Reading reader;

    ExitFields(Reading reader) {
        this.reader = reader;
        criterion = new LocalizedField(Writing.SUMMARY, reader.languages(), reader.locale());
        evidence = new LocalizedField(Writing.SUMMARY, reader.languages(), reader.locale());
        code.setLabel(getTranslation("founding.code"));
        code.setHelperText(getTranslation("administration.exit.code.help"));
        code.setWidthFull();
        code.addValueChangeListener(typed -> show(typed.getValue()));
        criterion.setLabel(getTranslation("country.exit.criterion"));
        criterion.setHelperText(getTranslation("country.exit.criterion.help"));
        standing.setLabel(getTranslation("country.exit.standing"));
        standing.setItems(Standing.values());
        standing.setItemLabelGenerator(one -> getTranslation("country.exit." + one));
        standing.setValue(Standing.OPEN);
        evidence.setLabel(getTranslation("country.exit.evidence"));
        evidence.setHelperText(getTranslation("administration.exit.evidence.help"));
        add(code, criterion, standing, evidence);
    }

    /** Of a criterion that is known, its words stand in the field as long as that is empty. */
    private void show(String typed) {
        if (criterion.isEmpty()) {
            reader.countries().exitCriteria().all().stream()
                    .filter(known -> known.code().equals(typed.strip()))
                    .map(ExitCriterion::criterion)
                    .findFirst()
                    .ifPresent(criterion::setValue);
        }
    }

    @Override
    Optional<Amendment> amendment() {
        return Optional.ofNullable(criterion.getValue())
                .map(words ->
                        new ExitAmendment(code.getValue().strip(), words, standing.getValue(), evidence.getValue()));
    }

    @Override
    void remember(RememberedFields fields) {
        fields.text("code", code)
                .text("criterion", criterion)
                .choice("standing", standing, Standing::name)
                .text("evidence", evidence);
    }
}
