package org.mizizi.translations;

import java.util.Comparator;

/**
 * A sentence that was translated before, for one that is to be translated now: what it says, how its translation stands,
 * and how much the two sentences are alike, from 60 to 100.
 */
public record Earlier(
        String sentence,
        String reference,
        String language,
        String original,
        String into,
        String translation,
        boolean reviewed,
        int likeness) {

    /** What helps most first: the same words before near ones, and what a second person has read before the rest. */
    static final Comparator<Earlier> BEST = Comparator.comparingInt(Earlier::likeness)
            .reversed()
            .thenComparing(one -> !one.reviewed())
            .thenComparing(Earlier::reference);

    public boolean isTheSame() {
        return likeness == 100;
    }
}
