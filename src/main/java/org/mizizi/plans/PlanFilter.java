package org.mizizi.plans;

import org.jspecify.annotations.Nullable;
import org.mizizi.shared.OrganisationId;

/** Which plans a reader wants to see: every state, every organisation where nothing is said. */
public record PlanFilter(
        @Nullable PlanState state, @Nullable OrganisationId organisation) {

    public static final PlanFilter ALL = new PlanFilter(null, null);
}
