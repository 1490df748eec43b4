package org.mizizi.priorities;

import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** Which priorities a list shows; {@code round} is the reference of a round whose inputs they come from. */
public record PrioritySearch(
        @Written(Writing.SEARCH) String text,
        @Nullable String dimension,
        @Nullable PriorityState state,
        @Nullable String round,
        Sort sort) {

    /** By the number in the register, or by when they were formed. */
    public enum Sort {
        REFERENCE,
        NEWEST
    }

    public static final PrioritySearch EVERYTHING = new PrioritySearch("", null, null, null, Sort.REFERENCE);
}
