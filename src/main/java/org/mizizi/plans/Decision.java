package org.mizizi.plans;

import java.time.Instant;
import java.util.List;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;

/** What a ministry decided on one version of a plan, why, under which conditions, and by which approval rule. */
public record Decision(
        DecisionId id,
        PlanId plan,
        int revision,
        OrganisationId organisation,
        PlanOutcome outcome,
        LocalizedText reasons,
        List<Condition> conditions,
        int rule,
        Instant decidedAt) {

    public Decision {
        conditions = List.copyOf(conditions);
    }
}
