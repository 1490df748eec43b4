package org.mizizi.security;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;

/** A person of the demo country, signed in with one click. Exists under the demo profile only. */
public record DemoAccount(String username, String displayName, Set<Role> claimedRoles)
        implements SignedIn, Serializable {

    public DemoAccount {
        claimedRoles = Set.copyOf(claimedRoles);
    }

    /** The same id as the account of that name in the demo realm of Keycloak. */
    @Override
    public String subject() {
        return subjectOf(username);
    }

    public static String subjectOf(String username) {
        return UUID.nameUUIDFromBytes(("mizizi-demo:" + username).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
