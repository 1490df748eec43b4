package org.mizizi.priorities;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** A priority was divided into others, which keep its origins. */
public record PrioritySplit(PriorityId priority, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("priorities.priority", priority);
    }
}
