package org.mizizi.priorities;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** An input got its written answer. */
public record InputAnswered(InputId input, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("priorities.input", input);
    }
}
