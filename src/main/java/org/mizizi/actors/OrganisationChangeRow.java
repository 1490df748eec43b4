package org.mizizi.actors;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.OrganisationChange.OrganisationChangeId;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.PersonId;

/** A change of the register of organisations as those read it who propose, confirm and check it. */
public record OrganisationChangeRow(
        OrganisationChangeId id,
        OrganisationChange.Kind kind,
        Content content,
        Proposal proposal,
        OrganisationChange.State state,
        @Nullable Settlement settlement) {

    /** The first of how many organisations. */
    public record Content(int size, LocalizedText firstName) {}

    /** Who asks for it, and why. */
    public record Proposal(LocalizedText reason, PersonId proposedBy, String proposerName, Instant proposedAt) {}

    /** Who ended the proposal, and what they said of it. */
    public record Settlement(
            String settlerName, Instant settledAt, @Nullable LocalizedText answer) {}
}
