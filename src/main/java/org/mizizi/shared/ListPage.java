package org.mizizi.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a long list as it is read and shown: its rows, how many there are in all, how many come before these, and
 * the keys of the pages around it. Rows that are added meanwhile neither repeat nor hide what is on the next page.
 */
public record ListPage<T>(
        List<T> rows,
        long total,
        long before,
        @Nullable PageKey previous,
        @Nullable PageKey next) {

    /** How many rows a page has, wherever there are pages. */
    public static final int LENGTH = 50;

    public ListPage {
        rows = List.copyOf(rows);
    }

    public static <T> ListPage<T> empty() {
        return new ListPage<>(List.of(), 0, 0, null, null);
    }

    /** The place of the first row in the whole list, as people count. */
    public long first() {
        return before + Math.min(1, rows.size());
    }

    public long last() {
        return before + rows.size();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public boolean isSeveral() {
        return previous != null || next != null;
    }
}
