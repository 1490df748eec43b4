package org.mizizi.security;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Side;

/** A person at work: who they are, the organisation they act for, and the roles that count today. */
public record Actor(
        PersonId person,
        String name,
        Set<Role> roles,
        @Nullable OrganisationId organisation,
        @Nullable Side side,
        String language,
        Human human) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean may(Right right) {
        return roles.stream().anyMatch(right.roles()::contains);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean actsFor(OrganisationId other) {
        return other.equals(organisation);
    }

    /** Whether the organisation is theirs: the one they act for now, or another for which they act as well. */
    public boolean belongsTo(OrganisationId other) {
        return actsFor(other) || human.organisations().contains(other);
    }

    /** Whether a member is the same human, in this organisation or in another. */
    public boolean isSameHumanAs(@Nullable PersonId other) {
        return person.equals(other) || (other != null && human.people().contains(other));
    }

    public boolean isInternal() {
        return side == Side.INTERNAL;
    }

    public boolean isExternal() {
        return side == Side.EXTERNAL;
    }

    public Optional<OrganisationId> acting() {
        return Optional.ofNullable(organisation);
    }
}
