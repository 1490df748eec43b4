package org.mizizi.plans;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** A plan just submitted was taken back before anybody opened it. */
public record PlanTakenBack(PlanId plan, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("plans.plan", plan);
    }
}
