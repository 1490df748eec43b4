package org.mizizi.actors;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** Whoever proposed a change of membership took the proposal back. */
public record MembershipWithdrawn(MembershipChangeId change, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("actors.membership_change", change);
    }
}
