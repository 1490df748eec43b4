package org.mizizi.plans;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** A plan that nobody else had seen was thrown away. */
public record PlanDiscarded(PlanId plan, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("plans.plan", plan);
    }
}
