package org.mizizi.responses;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** An agency answered a priority, or changed its answer. */
public record ResponseGiven(ResponseId response, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("responses.response", response);
    }
}
