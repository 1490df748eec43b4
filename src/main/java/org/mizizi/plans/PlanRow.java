package org.mizizi.plans;

import org.jspecify.annotations.Nullable;
import org.mizizi.plans.Plan.PlanId;
import org.mizizi.shared.Money;
import org.mizizi.shared.OrganisationId;

/** A plan in a list; {@code drafting} tells its own organisation that a version is in writing. */
public record PlanRow(
        PlanId id,
        String reference,
        OrganisationId organisation,
        PlanState state,
        int revision,
        What what,
        Cited cited,
        boolean drafting) {

    /**
     * Its title, empty perhaps in a draft, whether a ministry does not find it as humanitarian as it says, and what it
     * costs: nothing is known of that before a first version is submitted.
     */
    public record What(
            String language,
            String title,
            boolean humanitarian,
            boolean contested,
            @Nullable Money money) {}

    /** How many links it claims, and what those who were asked say of them. */
    public record Cited(int links, int confirmed, int partly, int disputed) {

        public int unanswered() {
            return links - confirmed - partly - disputed;
        }
    }
}
