package org.mizizi.priorities;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** The wording of a priority changed. */
public record PriorityReworded(PriorityId priority, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("priorities.priority", priority);
    }
}
