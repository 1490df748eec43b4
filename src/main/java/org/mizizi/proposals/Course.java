package org.mizizi.proposals;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.PersonId;

/** How a proposal has gone so far, as those read it who propose, confirm and check it. */
public record Course(
        ProposalState state, Proposed proposed, @Nullable Settled settled) {

    /** Who asks for it, perhaps as a deputy, and why. */
    public record Proposed(
            LocalizedText reason,
            PersonId proposedBy,
            String proposerName,
            boolean proposerDeputised,
            Instant proposedAt) {}

    /** Who ended the proposal, perhaps as a deputy, and what they said of it. */
    public record Settled(
            String settlerName,
            boolean settlerDeputised,
            Instant settledAt,
            @Nullable LocalizedText answer) {}
}
