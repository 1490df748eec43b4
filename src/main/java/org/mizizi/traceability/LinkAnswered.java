package org.mizizi.traceability;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** One of those asked said whether a claim is true. */
public record LinkAnswered(LinkAnswerId answer, LinkId link, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("traceability.link_answer", answer);
    }
}
