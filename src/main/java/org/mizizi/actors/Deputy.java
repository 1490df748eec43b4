package org.mizizi.actors;

import java.time.LocalDate;
import java.util.UUID;
import org.mizizi.security.Role;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;

/** Somebody who acts in the role of a member who is away, from one day to another. */
public record Deputy(
        DeputyId id,
        PersonId person,
        String name,
        PersonId standsInFor,
        String away,
        OrganisationId organisation,
        Role role,
        LocalDate firstDay,
        LocalDate lastDay) {

    /** Identifies who stands in for whom, and when. */
    public record DeputyId(UUID value) implements Identifier {}

    public boolean is(PersonId somebody) {
        return person.equals(somebody);
    }
}
