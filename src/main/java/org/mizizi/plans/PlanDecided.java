package org.mizizi.plans;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** A ministry approved, returned or declined a plan. */
public record PlanDecided(PlanId plan, PlanOutcome outcome, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("plans.plan", plan);
    }
}
