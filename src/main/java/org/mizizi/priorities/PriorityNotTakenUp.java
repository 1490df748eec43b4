package org.mizizi.priorities;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** A priority will not be part of the strategy, with the reason. */
public record PriorityNotTakenUp(PriorityId priority, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("priorities.priority", priority);
    }
}
