package org.mizizi.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.Subject;

/**
 * Which lines of the ledger are asked for; what is missing is not asked about.
 *
 * @param about the thing of which they tell
 * @param words a reference, or part of the name of an organisation for which somebody acted
 * @param day the day on which it happened (UTC)
 * @param length how many are read at once
 */
public record LineSearch(
        @Nullable Subject about,
        @Nullable String words,
        @Nullable LocalDate day,
        int length) {

    /** A line says who did what for whom, with a fingerprint that no compression shortens. */
    private static final int OF_A_PAGE = 20;

    public static final LineSearch EVERYTHING = new LineSearch(null, null, null);

    /** To be read on a page. */
    public LineSearch(@Nullable Subject about, @Nullable String words, @Nullable LocalDate day) {
        this(about, words, day, OF_A_PAGE);
    }

    /** The same lines for a file, as many at once as elsewhere. */
    public LineSearch forFile() {
        return new LineSearch(about, words, day, ListPage.LENGTH);
    }

    public static LineSearch about(Subject subject) {
        return new LineSearch(subject, null, null);
    }

    boolean asksForWords() {
        return words != null && !words.isBlank();
    }
}
