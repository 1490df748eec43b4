package org.mizizi.traceability;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** Somebody claimed that their work follows from what another said. */
public record LinkClaimed(LinkId link, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("traceability.link", link);
    }
}
