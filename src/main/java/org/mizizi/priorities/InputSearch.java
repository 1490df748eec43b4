package org.mizizi.priorities;

import org.jspecify.annotations.Nullable;
import org.mizizi.rounds.RoundId;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** Which inputs a list shows, and in which order. */
public record InputSearch(
        @Written(Writing.SEARCH) String text,
        @Nullable String dimension,
        @Nullable RoundId round,
        Answered answered) {

    /** All of them, or only those with or without an answer; what waits is listed oldest first. */
    public enum Answered {
        ANY,
        WAITING,
        ANSWERED
    }

    public static InputSearch of(RoundId round) {
        return new InputSearch("", null, round, Answered.ANY);
    }

    public static InputSearch waiting(@Nullable RoundId round) {
        return new InputSearch("", null, round, Answered.WAITING);
    }
}
