package org.mizizi.actors;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.Mandate.MandateId;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;

/**
 * Why a mandate is contested: what another organisation says against it, or that another claims to speak for the same
 * people. Open until there is an outcome.
 *
 * @param by who contests it; of a rival, who claims the same
 * @param rival the other claim, where the portal found the two
 */
public record MandateContest(
        MandateContestId id,
        MandateId mandate,
        OrganisationId by,
        @Nullable MandateId rival,
        @Nullable LocalizedText reason,
        Instant contestedAt,
        @Nullable LocalizedText answer,
        @Nullable Instant answeredAt,
        @Nullable Outcome outcome,
        @Nullable LocalizedText settlement,
        @Nullable Instant settledAt) {

    /** Identifies what is said against a mandate. */
    public record MandateContestId(UUID value) implements Identifier {}

    /** What became of it. */
    public enum Outcome {
        /** The convenor dismissed it. */
        STANDS,
        /** The convenor upheld it, and the mandate ended. */
        FALLS,
        TAKEN_BACK,
        /** The mandate, or the rival, was withdrawn. */
        NO_LONGER
    }

    public boolean isOpen() {
        return outcome == null;
    }

    public boolean isFound() {
        return rival != null;
    }
}
