package org.mizizi.priorities;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** The convenor sent an input back to its author with a question. */
public record InputReturned(InputId input, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("priorities.input", input);
    }
}
