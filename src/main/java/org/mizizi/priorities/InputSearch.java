package org.mizizi.priorities;

import org.jspecify.annotations.Nullable;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** Which inputs a list shows, and in which order. */
public record InputSearch(
        @Written(Writing.SEARCH) String text,
        @Nullable String dimension,
        @Nullable RoundId round,
        Answered answered,
        Sort sort) {

    /** All of them, only those with or without an answer, or those of which something came: an answer, or what followed. */
    public enum Answered {
        ANY,
        WAITING,
        ANSWERED,
        CAME_OF
    }

    /** By when they were submitted. */
    public enum Sort {
        NEWEST,
        OLDEST
    }

    public static final InputSearch EVERYTHING = new InputSearch("", null, null, Answered.ANY, Sort.NEWEST);

    public static InputSearch of(RoundId round) {
        return new InputSearch("", null, round, Answered.ANY, Sort.NEWEST);
    }

    /** That of which something came, the newest first. */
    public static final InputSearch CAME_OF = new InputSearch("", null, null, Answered.CAME_OF, Sort.NEWEST);

    /** What waits for an answer, the longest waiting first. */
    public static InputSearch waiting(@Nullable RoundId round) {
        return new InputSearch("", null, round, Answered.WAITING, Sort.OLDEST);
    }
}
