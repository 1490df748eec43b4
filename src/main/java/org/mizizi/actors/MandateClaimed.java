package org.mizizi.actors;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** An organisation said for whom it speaks. */
public record MandateClaimed(MandateId mandate, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("actors.mandate", mandate);
    }
}
