package org.mizizi.actors;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.MembershipChange.Account;
import org.mizizi.actors.MembershipChange.MembershipChangeId;
import org.mizizi.security.Role;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.PersonId;

/** A change of membership as those read it who propose, confirm and check it. */
public record MembershipChangeRow(
        MembershipChangeId id,
        MembershipChange.Kind kind,
        Account account,
        Post post,
        Proposal proposal,
        MembershipChange.State state,
        @Nullable Settlement settlement) {

    /** What they do, and for whom. */
    public record Post(String organisationReference, LocalizedText organisationName, Role role) {}

    /** Who asks for it, and why. */
    public record Proposal(LocalizedText reason, PersonId proposedBy, String proposerName, Instant proposedAt) {}

    /** Who ended the proposal, and what they said of it. */
    public record Settlement(
            String settlerName, Instant settledAt, @Nullable LocalizedText answer) {}
}
