package org.mizizi.priorities;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** An author took their input back. The stamp honours its authorship. */
public record InputWithdrawn(InputId input, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("priorities.input", input);
    }
}
