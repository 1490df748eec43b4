package org.mizizi.traceability;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.OrganisationId;
import org.mizizi.traceability.Link.LinkId;

/**
 * A link in a list, with what this reader may know of both ends.
 *
 * @param earlier what it was before an end changed, while it is to be confirmed again
 * @param dueAt until when an answer is asked for; null while its downstream end is not public
 * @param read what whoever reads this has before their eyes; none for those who have not signed in
 */
public record LinkRow(
        LinkId id,
        LinkEnd downstream,
        LinkEnd upstream,
        LinkClaim claim,
        LinkState state,
        @Nullable LinkState earlier,
        @Nullable Instant dueAt,
        LinkAnswers answers,
        @Nullable SeenQuestion read) {

    /** T51: the upstream end was withdrawn after the claim; the trace no longer holds. */
    public boolean ownershipBroken() {
        return upstream.standing() == NodeStanding.WITHDRAWN;
    }

    /** Whose the downstream end is; only those who say something are protected, and nothing is upstream of that. */
    public OrganisationId author() {
        return Objects.requireNonNull(downstream.owner());
    }

    /** As its reader sees it now, to be answered. */
    public SeenQuestion seen() {
        return Objects.requireNonNull(read);
    }

    /** The same claim, to be made again. */
    public Claim again() {
        return claim.of(upstream.id());
    }
}
