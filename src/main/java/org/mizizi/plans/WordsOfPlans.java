package org.mizizi.plans;

import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.mizizi.shared.Money;
import org.mizizi.traceability.InFull;
import org.mizizi.traceability.NodeKind;
import org.mizizi.traceability.OwnWords;
import org.springframework.stereotype.Component;

/** Shows those whose words a plan cites what the plan is about, what it costs and where it happens, as it was last submitted. */
@Component
class WordsOfPlans implements OwnWords {

    private final Plans plans;

    WordsOfPlans(Plans plans) {
        this.plans = plans;
    }

    @Override
    public Optional<InFull> of(NodeKind kind, UUID id, String reference) {
        return kind == NodeKind.PLAN ? Optional.of(inFull(plans.find(reference))) : Optional.empty();
    }

    private InFull inFull(Plan plan) {
        var text = plans.content(plan.id(), plan.revision());
        return new InFull(
                text.words(),
                new Money(
                        text.money().total(), Currency.getInstance(text.money().currency())),
                text.what().placeCodes());
    }
}
