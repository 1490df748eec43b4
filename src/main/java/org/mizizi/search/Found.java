package org.mizizi.search;

import java.util.List;

/** What is public of one kind and bears the words looked for: how many there are, and the first of them. */
public record Found(long count, List<Hit> first) {

    public Found {
        first = List.copyOf(first);
    }
}
