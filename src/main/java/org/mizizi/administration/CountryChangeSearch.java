package org.mizizi.administration;

import org.jspecify.annotations.Nullable;
import org.mizizi.country.Amendment;
import org.mizizi.proposals.ProposalState;

/** Which changes of the country's data a list shows: every one where nothing is said. */
public record CountryChangeSearch(
        Amendment.@Nullable Kind kind, @Nullable ProposalState state, Sort sort) {

    /** Those that wait first, or by when they were proposed. */
    public enum Sort {
        WAITING_FIRST,
        NEWEST,
        OLDEST
    }
}
