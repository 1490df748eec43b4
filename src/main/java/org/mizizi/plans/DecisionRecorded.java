package org.mizizi.plans;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** The reasons, conditions and rule of a decision were written down. */
public record DecisionRecorded(DecisionId decision, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("plans.decision", decision);
    }
}
