package org.mizizi.traceability;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;

/**
 * A link in a list, with what this reader may know of both ends; the owner of a protected input is not told.
 *
 * @param earlier what it was before an end changed, while it is to be confirmed again
 * @param dueAt until when an answer is asked for; null while its downstream end is not public
 */
public record LinkRow(
        LinkId id,
        UUID downstream,
        NodeKind downstreamKind,
        String downstreamReference,
        LocalizedText downstreamTitle,
        OrganisationId downstreamOwner,
        UUID upstream,
        NodeKind upstreamKind,
        String upstreamReference,
        LocalizedText upstreamTitle,
        @Nullable OrganisationId upstreamOwner,
        NodeStanding upstreamStanding,
        Relation relation,
        String evidence,
        LinkState state,
        @Nullable LinkState earlier,
        OrganisationId claimedFor,
        Instant claimedAt,
        @Nullable Instant dueAt,
        LinkAnswers answers) {

    /** T51: the upstream end was withdrawn after the claim; the trace no longer holds. */
    public boolean ownershipBroken() {
        return upstreamStanding == NodeStanding.WITHDRAWN;
    }
}
