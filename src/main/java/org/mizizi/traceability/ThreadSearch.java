package org.mizizi.traceability;

import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** Which steps of a thread are looked for: those that say this, in one place or anywhere. */
public record ThreadSearch(
        @Written(Writing.SEARCH) String text, @Nullable Whereabouts place) {

    /** All of them. */
    public static final ThreadSearch ALL = new ThreadSearch("", null);
}
