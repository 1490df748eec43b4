package org.mizizi.traceability;

import java.util.List;

/** What is public of one kind and bears the words looked for: how many there are, and the first of them. */
public record Found(long count, List<Node> first) {

    public Found {
        first = List.copyOf(first);
    }
}
