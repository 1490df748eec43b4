package org.mizizi.plans;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** A complete version of a plan was submitted; the owners of what it cites are asked. */
public record PlanSubmitted(PlanId plan, int revision, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("plans.plan", plan);
    }
}
