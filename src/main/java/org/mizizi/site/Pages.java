package org.mizizi.site;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** One page of a long list, with the addresses of the pages before and after it. */
record Pages<T>(
        List<T> rows, @Nullable String before, @Nullable String after) {

    static final int LENGTH = 30;
    private static final int FURTHEST = 1_000;

    Pages {
        rows = List.copyOf(rows);
    }

    /** Reads one row more than is shown, to know whether there is a next page. */
    static <T> Pages<T> of(int number, String address, BiFunction<Integer, Integer, List<T>> read) {
        var page = Math.clamp(number, 1, FURTHEST);
        var rows = read.apply((page - 1) * LENGTH, LENGTH + 1);
        var more = rows.size() > LENGTH;
        return new Pages<>(
                more ? rows.subList(0, LENGTH) : rows,
                page > 1 ? address(address, page - 1) : null,
                more ? address(address, page + 1) : null);
    }

    private static String address(String address, int page) {
        return UriComponentsBuilder.fromUriString(address)
                .queryParam("page", page)
                .build()
                .toUriString();
    }

    public boolean isSeveral() {
        return before != null || after != null;
    }
}
