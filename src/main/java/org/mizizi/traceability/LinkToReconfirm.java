package org.mizizi.traceability;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** One end of an answered link has changed; its owner is asked again. */
public record LinkToReconfirm(LinkId link, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("traceability.link", link);
    }
}
