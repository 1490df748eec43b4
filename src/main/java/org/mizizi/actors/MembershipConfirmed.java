package org.mizizi.actors;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** A second person confirmed a change of membership. */
public record MembershipConfirmed(MembershipChangeId change, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("actors.membership_change", change);
    }
}
