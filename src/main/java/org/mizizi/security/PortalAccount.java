package org.mizizi.security;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Somebody who has signed in with an account of the portal's own; it claims the roles that the register gives it, and no other. */
public record PortalAccount(
        String subject, String displayName, String reads, Set<Role> claimedRoles, Instant signedInAt)
        implements SignedIn, Serializable {

    public PortalAccount {
        claimedRoles = Set.copyOf(claimedRoles);
    }

    @Override
    public Optional<Instant> since() {
        return Optional.of(signedInAt);
    }

    @Override
    public Optional<Instant> told() {
        return since();
    }

    @Override
    public Optional<String> language() {
        return Optional.of(reads);
    }
}
