package org.mizizi.rounds;

import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** Which rounds a list shows: every purpose, every phase where nothing is said. */
public record RoundSearch(
        @Written(Writing.SEARCH) String text,
        @Nullable RoundPurpose purpose,
        @Nullable RoundPhase phase,
        Sort sort) {

    /** Those open now first, or by when they close. */
    public enum Sort {
        OPEN_FIRST,
        NEWEST,
        OLDEST
    }

    public static final RoundSearch EVERYTHING = new RoundSearch("", null, null, Sort.OPEN_FIRST);
}
