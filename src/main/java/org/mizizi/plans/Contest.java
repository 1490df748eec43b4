package org.mizizi.plans;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.plans.Plan.PlanId;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;

/** A ministry's word that a plan is not humanitarian. It is kept and shown for good, also when the ministry has taken it back. */
public record Contest(
        ContestId id,
        PlanId plan,
        int revision,
        OrganisationId organisation,
        LocalizedText words,
        Instant contestedAt,
        @Nullable Instant takenBackAt) {

    /** Identifies what a ministry holds against a plan being called humanitarian. */
    public record ContestId(UUID value) implements Identifier {

        static ContestId next() {
            return new ContestId(Identifier.next());
        }
    }

    public boolean stands() {
        return takenBackAt == null;
    }
}
