package org.mizizi.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.Soon;
import org.mizizi.look.WordsField;
import org.mizizi.plans.HumanitarianGround;
import org.mizizi.plans.HumanitarianGround.Kind;
import org.mizizi.shared.Writing;

/** on which ground a plan is called humanitarian, and the code by which anybody can look it up. */
final class GroundField extends Div {

    final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    final TextField code = new WordsField(Writing.NAME);

    GroundField(@Nullable HumanitarianGround ground, Runnable changed) {
        kind.setLabel(getTranslation("plans.form.ground"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(item -> getTranslation("plans.ground." + item));
        kind.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        code.setWidthFull();
        Soon.tells(code);
        kind.addValueChangeListener(_ -> showCode());
        if (ground != null) {
            kind.setValue(ground.kind());
            code.setValue(ground.code());
        }
        showCode();
        kind.addValueChangeListener(_ -> changed.run());
        code.addValueChangeListener(_ -> changed.run());
        add(kind, code);
    }

    private void showCode() {
        var chosen = kind.getValue();
        code.setVisible(chosen != null);
        if (chosen != null) {
            code.setLabel(getTranslation("plans.ground." + chosen));
            code.setHelperText(getTranslation("plans.form.ground." + chosen + ".help"));
        }
    }

    Optional<HumanitarianGround> ground() {
        return kind.getOptionalValue().map(chosen -> new HumanitarianGround(chosen, code.getValue()));
    }
}
