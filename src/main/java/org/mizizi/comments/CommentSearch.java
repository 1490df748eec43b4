package org.mizizi.comments;

import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Side;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** Which comments on a strategy a list shows: both sides where nothing is said. */
public record CommentSearch(
        @Written(Writing.SEARCH) String text, @Nullable Side side, Answered answered, Sort sort) {

    /** All of them, or only those with or without an answer. */
    public enum Answered {
        ANY,
        WAITING,
        ANSWERED
    }

    /** As the strategy is read, or by when they were written. */
    public enum Sort {
        READING_ORDER,
        NEWEST,
        OLDEST
    }

    public static final CommentSearch EVERYTHING = new CommentSearch("", null, Answered.ANY, Sort.READING_ORDER);
}
