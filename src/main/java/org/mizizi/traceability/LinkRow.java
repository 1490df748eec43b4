package org.mizizi.traceability;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;

/**
 * A link in a list, with what this reader may know of both ends; the owner of a protected input is not told. Where the
 * downstream end has other words now, {@code answeredTitle} and {@code answeredWords} are those the answer was about.
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
        Instant claimedAt,
        @Nullable Instant answeredAt,
        @Nullable String words,
        @Nullable String wordsLanguage,
        @Nullable LocalizedText answeredTitle,
        @Nullable LocalizedText answeredWords) {

    /** T51: the upstream end was withdrawn after the claim; the trace no longer holds. */
    public boolean ownershipBroken() {
        return upstreamStanding == NodeStanding.WITHDRAWN;
    }
}
