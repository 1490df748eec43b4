package org.mizizi.traceability;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Stamp;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A claim that something downstream follows from something upstream, with the evidence, and the answer of the upstream
 * end's owner in their own words. Nothing is ever deleted: a claim is withdrawn.
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
        @Nullable PersonId answeredBy,
        @Nullable OrganisationId answeredFor,
        @Nullable Instant answeredAt,
        @Nullable String words,
        @Nullable String wordsLanguage) {

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
                null,
                null,
                null,
                null,
                null);
    }

    Link answered(LinkState answer, @Nullable String theirWords, String language, OrganisationId owner, Stamp by) {
        var said = theirWords == null || theirWords.isBlank() ? null : theirWords.strip();
        if (!answer.isAnswer()) {
            throw Refusal.of("link.move", state, answer).asException();
        }
        if (answer != LinkState.CONFIRMED && said == null) {
            throw Refusal.of("link.words").asException();
        }
        return new Link(
                id,
                version,
                downstream,
                downstreamLevel,
                upstream,
                upstreamLevel,
                relation,
                evidence,
                state.to(answer),
                claimedBy,
                claimedFor,
                claimedAt,
                by.person(),
                owner,
                by.at(),
                said,
                said == null ? null : language);
    }

    Link claimedAgain(Claim claim, Stamp by) {
        var unchanged = claim.evidence().strip().equals(evidence) && claim.relation() == relation;
        var target = state == LinkState.WITHDRAWN
                ? LinkState.CLAIMED
                : state.isAnswer() && !unchanged ? LinkState.TO_RECONFIRM : state;
        return new Link(
                id,
                version,
                downstream,
                downstreamLevel,
                upstream,
                upstreamLevel,
                claim.relation(),
                claim.evidence().strip(),
                target,
                by.person(),
                claimedFor,
                by.at(),
                answeredBy,
                answeredFor,
                answeredAt,
                words,
                wordsLanguage);
    }

    Link moved(LinkState target) {
        return new Link(
                id,
                version,
                downstream,
                downstreamLevel,
                upstream,
                upstreamLevel,
                relation,
                evidence,
                state.to(target),
                claimedBy,
                claimedFor,
                claimedAt,
                answeredBy,
                answeredFor,
                answeredAt,
                words,
                wordsLanguage);
    }
}
