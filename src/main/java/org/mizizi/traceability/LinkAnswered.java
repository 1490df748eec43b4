package org.mizizi.traceability;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** The owner of the upstream end said whether a claim is true. */
public record LinkAnswered(LinkId link, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("traceability.link", link);
    }
}
