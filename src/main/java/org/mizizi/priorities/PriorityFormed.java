package org.mizizi.priorities;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** A priority was formed from what people said. */
public record PriorityFormed(PriorityId priority, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("priorities.priority", priority);
    }
}
