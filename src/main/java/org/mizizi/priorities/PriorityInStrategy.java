package org.mizizi.priorities;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** A goal of an adopted strategy carries the priority. */
public record PriorityInStrategy(PriorityId priority, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("priorities.priority", priority);
    }
}
