package org.mizizi.security;

import java.util.Set;
import java.util.UUID;

/** A device in the place of the member who made its key: it submits inputs, and may do nothing else. */
public record FieldCollector(
        UUID collector, String subject, String displayName, Set<Role> claimedRoles, String organisationReference)
        implements SignedIn {

    public FieldCollector {
        claimedRoles = Set.copyOf(claimedRoles);
    }

    @Override
    public boolean actsFor(String reference) {
        return organisationReference.equals(reference);
    }
}
