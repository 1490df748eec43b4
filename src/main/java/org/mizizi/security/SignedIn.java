package org.mizizi.security;

import java.util.Optional;
import java.util.Set;

/** What the way in (Keycloak or the demo sign-in) asserts of a person; the register decides what of it counts. */
public interface SignedIn {

    /** The stable id of the account. */
    String subject();

    String displayName();

    Set<Role> claimedRoles();

    /** Whether the way in lets the account act for the organisation that the register calls so. */
    default boolean actsFor(String organisationReference) {
        return true;
    }

    /** The language of somebody whom the register does not know. */
    default Optional<String> language() {
        return Optional.empty();
    }
}
