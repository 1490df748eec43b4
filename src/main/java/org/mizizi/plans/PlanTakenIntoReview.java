package org.mizizi.plans;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** A ministry began to review a plan. */
public record PlanTakenIntoReview(PlanId plan, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("plans.plan", plan);
    }
}
