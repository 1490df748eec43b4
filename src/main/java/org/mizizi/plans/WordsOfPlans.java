package org.mizizi.plans;

import java.util.Optional;
import java.util.UUID;
import org.mizizi.shared.LocalizedText;
import org.mizizi.traceability.NodeKind;
import org.mizizi.traceability.OwnWords;
import org.springframework.stereotype.Component;

/** Shows those whose words a plan cites what the plan is about, as it was last submitted. */
@Component
class WordsOfPlans implements OwnWords {

    private final Plans plans;

    WordsOfPlans(Plans plans) {
        this.plans = plans;
    }

    @Override
    public Optional<LocalizedText> of(NodeKind kind, UUID id, String reference) {
        return kind == NodeKind.PLAN ? Optional.of(words(plans.find(reference))) : Optional.empty();
    }

    private LocalizedText words(Plan plan) {
        return plans.content(plan.id(), plan.revision()).words();
    }
}
