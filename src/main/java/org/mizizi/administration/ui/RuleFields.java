package org.mizizi.administration.ui;

import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import org.mizizi.country.Amendment;
import org.mizizi.country.Amendment.RuleAmendment;
import org.mizizi.country.Phase;
import org.mizizi.look.Reading;
import org.mizizi.look.RememberedFields;
import org.mizizi.look.WholeNumberField;

/** What an approval needs in a phase. */
final class RuleFields extends AmendmentFields {

    static final int MOST_ENDORSEMENTS = 99;

    final Select<Phase.Code> phase = new Select<>();
    final WholeNumberField endorsements = new WholeNumberField(MOST_ENDORSEMENTS);

    RuleFields(Reading reader) {
        phase.setItems(reader.countries().phases().stream().map(Phase::code).toList());
        phase.setItemLabelGenerator(code -> getTranslation("plans.phase." + code));
        phase.setLabel(getTranslation("administration.phase"));
        phase.setWidthFull();
        endorsements.setLabel(getTranslation("administration.endorsements"));
        endorsements.setHelperText(getTranslation("administration.endorsements.help"));
        endorsements.setWidthFull();
        add(phase, endorsements);
    }

    @Override
    Optional<Amendment> amendment() {
        return Optional.ofNullable(phase.getValue())
                .flatMap(code -> endorsements.understood().map(number -> new RuleAmendment(code, number)));
    }

    @Override
    void remember(RememberedFields fields) {
        fields.choice("phase", phase, Phase.Code::name).text("endorsements", endorsements);
    }
}
