package org.mizizi.security;

import java.util.Set;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;

/** Whoever has one account: all the members they are or have been, and the organisations for which they act. */
public record Human(Set<PersonId> people, Set<OrganisationId> organisations) {

    /** Somebody whom the register does not know. */
    static final Human UNKNOWN = new Human(Set.of(), Set.of());

    public Human {
        people = Set.copyOf(people);
        organisations = Set.copyOf(organisations);
    }
}
