package org.mizizi.traceability;

import java.time.Instant;
import java.util.UUID;
import org.mizizi.shared.OrganisationId;

/** What a link says, who claims it and since when. */
public record LinkClaim(Relation relation, String evidence, OrganisationId claimant, Instant at) {

    /** The same said of something else. */
    public Claim of(UUID upstream) {
        return new Claim(upstream, relation, evidence);
    }
}
