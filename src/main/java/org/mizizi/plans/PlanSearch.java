package org.mizizi.plans;

import org.jspecify.annotations.Nullable;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** Which plans a reader wants to see: every state, every organisation where nothing is said. */
public record PlanSearch(
        @Written(Writing.SEARCH) String text,
        @Nullable PlanState state,
        @Nullable OrganisationId organisation,
        Sort sort) {

    /** By when they were submitted, or last written on before that. */
    public enum Sort {
        NEWEST,
        OLDEST
    }

    public static final PlanSearch EVERYTHING = new PlanSearch("", null, null, Sort.NEWEST);
}
