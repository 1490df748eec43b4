package org.mizizi.actors;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** The convenor accepted the evidence for a mandate. */
public record MandateVerified(MandateId mandate, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("actors.mandate", mandate);
    }
}
