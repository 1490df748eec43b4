package org.mizizi.priorities;

import org.jspecify.annotations.Nullable;

/** Which priorities a list shows; {@code round} is the reference of a round whose inputs they come from. */
public record PrioritySearch(
        String text,
        @Nullable String dimension,
        @Nullable PriorityState state,
        @Nullable String round) {

    public static final PrioritySearch EVERYTHING = new PrioritySearch("", null, null, null);
}
