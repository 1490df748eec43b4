package org.mizizi.traceability;

import java.util.List;

/** The first of what follows from an end within a thread, and how many more do. */
public record Followers(List<LinkRow> first, long more) {

    /** How many are told of an end that is not the one asked for. */
    public static final int FEW = 3;

    public static final Followers NONE = new Followers(List.of(), 0);

    public Followers {
        first = List.copyOf(first);
    }
}
