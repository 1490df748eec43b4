package org.mizizi;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.PageKey;

/** A list as somebody sees it who goes on to the next page until there is none. */
public final class WholeList {

    private WholeList() {}

    public static <T> List<T> of(Function<PageKey, ListPage<T>> list) {
        var rows = new ArrayList<T>();
        for (@Nullable PageKey key = PageKey.FIRST; key != null; ) {
            var page = list.apply(key);
            rows.addAll(page.rows());
            key = page.next();
        }
        return rows;
    }
}
