package org.mizizi.notifications;

import org.jspecify.annotations.Nullable;

/** Which unfinished mails and reactions a list shows: every one where nothing is said. */
public record UnfinishedSearch(Unfinished.@Nullable Kind kind, Unfinished.@Nullable State state, Sort sort) {

    /** By since when they wait. */
    public enum Sort {
        OLDEST,
        NEWEST
    }

    public static final UnfinishedSearch EVERYTHING = new UnfinishedSearch(null, null, Sort.OLDEST);
}
