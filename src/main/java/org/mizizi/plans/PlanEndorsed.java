package org.mizizi.plans;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** An organisation of civil society endorsed a version of a plan. */
public record PlanEndorsed(EndorsementId endorsement, PlanId plan, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("plans.endorsement", endorsement);
    }
}
