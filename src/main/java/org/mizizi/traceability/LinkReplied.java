package org.mizizi.traceability;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** The claimant replied to what one of those asked has said. */
public record LinkReplied(LinkReplyId reply, LinkAnswerId answer, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("traceability.link_reply", reply);
    }
}
