package org.mizizi.shared;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.PageKey.Way;

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

    /** A page of a list that was read whole; the place of a row tells where it belongs, even when it has gone. */
    public static <T> ListPage<T> of(List<T> all, Function<T, String> place, PageKey key) {
        var places = new TreeMap<String, T>();
        all.forEach(row -> places.put(place.apply(row), row));
        var rows = List.copyOf(places.values());
        var from = begin(places, key);
        var shown = rows.subList(from, Math.min(rows.size(), from + LENGTH));
        return new ListPage<>(
                shown,
                rows.size(),
                from,
                from == 0 ? null : new PageKey(Way.BEFORE, List.of(place.apply(shown.getFirst()))),
                from + shown.size() == rows.size()
                        ? null
                        : new PageKey(Way.AFTER, List.of(place.apply(shown.getLast()))));
    }

    private static int begin(NavigableMap<String, ?> places, PageKey key) {
        if (key.values().size() != 1) {
            return 0;
        }
        var beside = key.values().getFirst();
        var from = switch (key.way()) {
            case AFTER -> places.headMap(beside, true).size();
            case BEFORE -> Math.max(0, places.headMap(beside, false).size() - LENGTH);
        };
        return from < places.size() ? from : 0;
    }

    /** Tells all its rows at once to what asks once for each page what is shown beside them. */
    public ListPage<T> telling(Consumer<List<T>> told) {
        told.accept(rows);
        return this;
    }

    public <R> ListPage<R> map(Function<T, R> other) {
        return new ListPage<>(rows.stream().map(other).toList(), total, before, previous, next);
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
