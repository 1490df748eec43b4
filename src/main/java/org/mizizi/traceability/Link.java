package org.mizizi.traceability;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Stamp;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A claim that something downstream follows from something upstream, with the evidence. How it stands is derived from the
 * answers of those who are asked. Nothing is ever deleted: a claim is withdrawn.
 *
 * @param state {@code WITHDRAWN}, or {@code CLAIMED} for one that stands; rows of before answers were kept apart hold others
 * @param changedAt when an end or the evidence last changed in substance after an answer: those of before are asked again
 */
@Table(schema = "traceability", name = "link")
public record Link(
        @Id LinkId id,
        @Version @Nullable Long version,
        UUID downstream,
        int downstreamLevel,
        UUID upstream,
        int upstreamLevel,
        Relation relation,
        String evidence,
        LinkState state,
        PersonId claimedBy,
        OrganisationId claimedFor,
        Instant claimedAt,
        @Nullable Instant changedAt) {

    /** Identifies a link. */
    public record LinkId(UUID value) implements Identifier {

        static LinkId next() {
            return new LinkId(Identifier.next());
        }
    }

    static Link claimed(Node downstream, Node upstream, Claim claim, OrganisationId claimant, Stamp by) {
        if (downstream.kind().level() <= upstream.kind().level()) {
            throw Refusal.of("link.direction").asException();
        }
        if (claim.evidence().isBlank()) {
            throw Refusal.of("link.evidence").asException();
        }
        return new Link(
                LinkId.next(),
                null,
                downstream.id(),
                downstream.kind().level(),
                upstream.id(),
                upstream.kind().level(),
                claim.relation(),
                claim.evidence().strip(),
                LinkState.CLAIMED,
                by.person(),
                claimant,
                by.at(),
                null);
    }

    boolean stands() {
        return state != LinkState.WITHDRAWN;
    }

    boolean says(Claim claim) {
        return claim.evidence().strip().equals(evidence) && claim.relation() == relation;
    }

    /** The same claim made again: as it was while it stands in the same words. */
    Link claimedAgain(Claim claim, Stamp by) {
        return stands() && says(claim)
                ? this
                : new Link(
                        id,
                        version,
                        downstream,
                        downstreamLevel,
                        upstream,
                        upstreamLevel,
                        claim.relation(),
                        claim.evidence().strip(),
                        LinkState.CLAIMED,
                        by.person(),
                        claimedFor,
                        by.at(),
                        changedAt);
    }

    /**
     * What was said of it is about something that has changed since, also where it was said while that was being changed;
     * it stands or not as before, whatever an older row holds.
     */
    Link changed(Instant at, Instant said) {
        return with(stands() ? LinkState.CLAIMED : LinkState.WITHDRAWN, said.isAfter(at) ? said : at);
    }

    Link withdrawn() {
        return with(LinkState.WITHDRAWN, changedAt);
    }

    private Link with(LinkState newState, @Nullable Instant newChange) {
        return new Link(
                id,
                version,
                downstream,
                downstreamLevel,
                upstream,
                upstreamLevel,
                relation,
                evidence,
                newState,
                claimedBy,
                claimedFor,
                claimedAt,
                newChange);
    }
}
