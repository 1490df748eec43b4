package org.mizizi.responses;

import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** Which responses of a round a list shows: every intention where nothing is said. */
public record ResponseSearch(
        @Written(Writing.SEARCH) String text, @Nullable Intention intention, Sort sort) {

    /** Priority by priority, agency by agency, or by when they were given. */
    public enum Sort {
        PRIORITY,
        AGENCY,
        NEWEST
    }

    public static final ResponseSearch EVERYTHING = new ResponseSearch("", null, Sort.PRIORITY);
}
