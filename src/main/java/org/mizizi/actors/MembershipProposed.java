package org.mizizi.actors;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** An administrator proposed that a person begins or ends to have a role. */
public record MembershipProposed(MembershipChangeId change, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("actors.membership_change", change);
    }
}
