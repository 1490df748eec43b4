package org.mizizi.security;

import java.time.Instant;
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

    /** When the person last showed who they are, where the way in tells. */
    default Optional<Instant> since() {
        return Optional.empty();
    }

    /** When the way in told all this, where it says so. */
    default Optional<Instant> told() {
        return Optional.empty();
    }

    /** The language of somebody whom the register does not know. */
    default Optional<String> language() {
        return Optional.empty();
    }
}
