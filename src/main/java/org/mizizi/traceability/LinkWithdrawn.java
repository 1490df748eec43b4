package org.mizizi.traceability;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** A claim was taken back. */
public record LinkWithdrawn(LinkId link, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("traceability.link", link);
    }
}
