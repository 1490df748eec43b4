package org.mizizi.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Subject;

/**
 * Which lines of the ledger are asked for; what is missing is not asked about.
 *
 * @param about the thing of which they tell
 * @param words a reference, or part of the name of an organisation for which somebody acted
 * @param day the day on which it happened (UTC)
 */
public record LineSearch(
        @Nullable Subject about,
        @Nullable String words,
        @Nullable LocalDate day) {

    public static final LineSearch EVERYTHING = new LineSearch(null, null, null);

    public static LineSearch about(Subject subject) {
        return new LineSearch(subject, null, null);
    }

    boolean asksForWords() {
        return words != null && !words.isBlank();
    }
}
