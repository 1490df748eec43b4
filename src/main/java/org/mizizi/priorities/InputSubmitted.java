package org.mizizi.priorities;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** An input was received, for the first time or corrected, and is public. The stamp honours its authorship. */
public record InputSubmitted(InputId input, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("priorities.input", input);
    }
}
