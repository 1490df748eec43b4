package org.mizizi.actors;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** An organisation was entered in the register. */
public record OrganisationRegistered(OrganisationId organisation, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("actors.organisation", organisation);
    }
}
