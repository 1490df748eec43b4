package org.mizizi.security;

import java.util.Set;

/** What the way in (Keycloak or the demo sign-in) asserts of a person; the register decides what of it counts. */
public interface SignedIn {

    /** The stable id of the account. */
    String subject();

    String displayName();

    Set<Role> claimedRoles();
}
