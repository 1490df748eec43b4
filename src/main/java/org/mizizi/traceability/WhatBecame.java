package org.mizizi.traceability;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What became of something: the first of each kind of what cites it itself and stands, with the answers; apart the first of
 * each kind of everything else; and how many there are besides. It does not grow with the country.
 */
public record WhatBecame(List<LinkRow> citing, List<Reached> others, Map<NodeKind, Long> more) {

    /** How many of a kind are told. */
    static final int MOST = 5;

    public WhatBecame {
        citing = List.copyOf(citing);
        others = List.copyOf(others);
    }

    public boolean isEmpty() {
        return citing.isEmpty() && others.isEmpty();
    }

    /** All that is told, in one line each. */
    public List<Reached> told() {
        return Stream.concat(citing.stream().map(Reached::of), others.stream())
                .sorted(Reached.IN_ORDER)
                .toList();
    }
}
