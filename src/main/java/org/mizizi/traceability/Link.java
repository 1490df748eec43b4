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
import org.springframework.data.relational.core.mapping.Embedded;
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
        @Embedded.Empty Ends ends,
        @Embedded.Empty Said said,
        LinkState state,
        @Nullable Instant changedAt) {

    /** Identifies a link. */
    public record LinkId(UUID value) implements Identifier {

        static LinkId next() {
            return new LinkId(Identifier.next());
        }
    }

    /** What follows from what: the downstream end has the higher level. */
    public record Ends(UUID downstream, int downstreamLevel, UUID upstream, int upstreamLevel) {

        private static Ends of(Node downstream, Node upstream) {
            if (downstream.kind().level() <= upstream.kind().level()) {
                throw Refusal.of("link.direction").asException();
            }
            return new Ends(
                    downstream.id(),
                    downstream.kind().level(),
                    upstream.id(),
                    upstream.kind().level());
        }
    }

    /** What is claimed, and by whom. */
    public record Said(
            Relation relation, String evidence, PersonId claimedBy, OrganisationId claimedFor, Instant claimedAt) {

        private static Said of(Claim claim, OrganisationId claimant, Stamp by) {
            return new Said(claim.relation(), claim.evidence().strip(), by.person(), claimant, by.at());
        }
    }

    static Link claimed(Node downstream, Node upstream, Claim claim, OrganisationId claimant, Stamp by) {
        var ends = Ends.of(downstream, upstream);
        if (claim.evidence().isBlank()) {
            throw Refusal.of("link.evidence").asException();
        }
        return new Link(LinkId.next(), null, ends, Said.of(claim, claimant, by), LinkState.CLAIMED, null);
    }

    public UUID downstream() {
        return ends.downstream();
    }

    public UUID upstream() {
        return ends.upstream();
    }

    public OrganisationId claimedFor() {
        return said.claimedFor();
    }

    boolean stands() {
        return state != LinkState.WITHDRAWN;
    }

    boolean says(Claim claim) {
        return claim.evidence().strip().equals(said.evidence()) && claim.relation() == said.relation();
    }

    /** The same claim made again: as it was while it stands in the same words. */
    Link claimedAgain(Claim claim, Stamp by) {
        return stands() && says(claim)
                ? this
                : new Link(id, version, ends, Said.of(claim, claimedFor(), by), LinkState.CLAIMED, changedAt);
    }

    /**
     * What was said of it is about something that has changed since, also where it was said while that was being changed;
     * it stands or not as before, whatever an older row holds.
     */
    Link changed(Instant at, Instant answered) {
        return with(stands() ? LinkState.CLAIMED : LinkState.WITHDRAWN, answered.isAfter(at) ? answered : at);
    }

    Link withdrawn() {
        return with(LinkState.WITHDRAWN, changedAt);
    }

    private Link with(LinkState newState, @Nullable Instant newChange) {
        return new Link(id, version, ends, said, newState, newChange);
    }
}
