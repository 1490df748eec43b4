package org.mizizi.administration.ui;

import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import org.mizizi.country.Amendment;
import org.mizizi.country.Amendment.PhaseAmendment;
import org.mizizi.country.Phase;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.Reading;
import org.mizizi.look.RememberedFields;
import org.mizizi.look.WholeNumberField;
import org.mizizi.shared.Writing;

/** A phase that is to begin, by which evidence, and what an approval needs in it. */
final class PhaseFields extends AmendmentFields {

    final Select<Phase.Code> code = new Select<>();
    final LocalizedField evidence;
    final WholeNumberField endorsements = new WholeNumberField(RuleFields.MOST_ENDORSEMENTS);

    PhaseFields(Reading reader) {
        evidence = new LocalizedField(Writing.SUMMARY, reader.languages(), reader.locale());
        code.setItems(Phase.Code.values());
        code.setItemLabelGenerator(item -> getTranslation("plans.phase." + item));
        code.setLabel(getTranslation("administration.phase"));
        code.setHelperText(getTranslation("administration.phase.help"));
        code.setWidthFull();
        evidence.setLabel(getTranslation("founding.phase.evidence"));
        evidence.setHelperText(getTranslation("founding.phase.evidence.help"));
        endorsements.setLabel(getTranslation("administration.endorsements"));
        endorsements.setHelperText(getTranslation("administration.endorsements.help"));
        endorsements.setWidthFull();
        add(code, evidence, endorsements);
    }

    @Override
    Optional<Amendment> amendment() {
        var phase = code.getValue();
        var words = evidence.getValue();
        return phase == null || words == null
                ? Optional.empty()
                : endorsements.understood().map(number -> new PhaseAmendment(phase, words, number));
    }

    @Override
    void remember(RememberedFields fields) {
        fields.choice("phase", code, Phase.Code::name)
                .text("evidence", evidence)
                .text("endorsements", endorsements);
    }
}
