package org.mizizi.coherence;

import java.util.List;

/**
 * Which dimensions a goal or a plan serves by what it claims to follow from, each claim in equal parts.
 *
 * @param shares those it serves most first, that it serves none last; together 100
 * @param confirmed how much of it by links that are confirmed all the way, in whole per cents
 */
public record Serves(List<DimensionShare> shares, int confirmed) {

    public Serves {
        shares = List.copyOf(shares);
    }
}
