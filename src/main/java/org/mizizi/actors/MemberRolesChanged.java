package org.mizizi.actors;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** A member got or lost a role, as two people wanted. */
public record MemberRolesChanged(PersonId member, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("actors.member", member);
    }
}
