package org.mizizi.security;

import java.util.Set;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Side;

/** A verified membership: the person, the organisation, and the roles its kind of organisation can carry. */
public record Membership(
        PersonId person,
        OrganisationId organisation,
        String organisationReference,
        Side side,
        Set<Role> roles,
        String language,
        Human human) {

    public Membership {
        roles = Set.copyOf(roles);
    }
}
