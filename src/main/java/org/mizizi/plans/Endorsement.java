package org.mizizi.plans;

import java.time.Instant;
import java.util.UUID;
import org.mizizi.plans.Plan.PlanId;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.OrganisationId;

/** An organisation that speaks for people of the country supports this version of a plan. */
public record Endorsement(PlanId plan, int revision, OrganisationId organisation, Instant endorsedAt) {

    /** Identifies an endorsement in the ledger. */
    public record EndorsementId(UUID value) implements Identifier {

        static EndorsementId next() {
            return new EndorsementId(Identifier.next());
        }
    }
}
