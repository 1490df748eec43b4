package org.mizizi.responses;

import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** Which of the priorities that an agency may answer a list shows: all of them where nothing is said. */
public record ToAnswerSearch(
        @Written(Writing.SEARCH) String text, @Nullable Given given) {

    /** Whether the agency has answered. */
    public enum Given {
        NOT_YET,
        ALREADY
    }

    public static final ToAnswerSearch EVERYTHING = new ToAnswerSearch("", null);
}
