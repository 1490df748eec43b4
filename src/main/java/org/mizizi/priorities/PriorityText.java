package org.mizizi.priorities;

import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** How the convenor words a priority, and the dimension it belongs to. */
public record PriorityText(
        @Written(Writing.TITLE) LocalizedText title,
        @Written(Writing.SUMMARY) LocalizedText summary,
        String dimension) {

    /** Whether the words in the language they were written in are the same: a translation changes nothing. */
    boolean saysTheSameAs(PriorityText other) {
        return title.original().equals(other.title.original())
                && summary.original().equals(other.summary.original());
    }
}
