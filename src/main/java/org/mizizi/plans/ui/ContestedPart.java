package org.mizizi.plans.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.Optional;
import org.mizizi.look.LanguageField;
import org.mizizi.look.Soon;
import org.mizizi.look.WordsArea;
import org.mizizi.plans.Contested;
import org.mizizi.plans.PlanContent.WhatIsContested;
import org.mizizi.plans.PlanPart;
import org.mizizi.shared.Writing;

/** what people disagree on, or the statement that nothing is known to be contested. */
final class ContestedPart extends FormPart {

    final RadioButtonGroup<Contested> contested = new RadioButtonGroup<>();
    final WordsArea note;

    ContestedPart(WhatIsContested said, LanguageField language, Runnable changed) {
        super(PlanPart.CONTESTED);
        note = language.area(Writing.REASON);
        contested.setLabel(getTranslation("plans.form.contested"));
        contested.setItems(Contested.values());
        contested.setItemLabelGenerator(item -> getTranslation("plans.contested." + item));
        contested.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        contested.setValue(said.answer());
        note.setLabel(getTranslation("plans.form.contested-note"));
        note.setWidthFull();
        note.setValue(Optional.ofNullable(said.note()).orElse(""));
        note.setVisible(said.answer() == Contested.NOTE);
        Soon.tells(note);
        note.addValueChangeListener(_ -> changed.run());
        contested.addValueChangeListener(change -> {
            note.setVisible(change.getValue() == Contested.NOTE);
            changed.run();
        });
        fill(contested, note);
    }

    WhatIsContested contested() {
        return new WhatIsContested(contested.getValue(), note.getValue());
    }
}
