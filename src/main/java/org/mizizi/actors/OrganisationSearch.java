package org.mizizi.actors;

import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Side;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** Which organisations a list shows: both sides, every kind where nothing is said. */
public record OrganisationSearch(
        @Written(Writing.SEARCH) String text,
        @Nullable Side side,
        @Nullable OrganisationKind kind,
        Sort sort) {

    /** Those of the country first, or by their number in the register. */
    public enum Sort {
        COUNTRY_FIRST,
        REFERENCE
    }

    public static final OrganisationSearch EVERYTHING = new OrganisationSearch("", null, null, Sort.COUNTRY_FIRST);
}
