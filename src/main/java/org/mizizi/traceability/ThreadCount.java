package org.mizizi.traceability;

import org.jspecify.annotations.Nullable;

/** How many steps of a thread are alike: of one kind and standing, in one place, and holding equally well. */
public record ThreadCount(
        Whereabouts place,
        NodeKind kind,
        NodeStanding standing,
        @Nullable LinkState near,
        @Nullable Strength far,
        long number) {

    /** Whether what became of the origin is told by it: goals only once they are in force. */
    public boolean isTold() {
        return place.isOnward() && Reached.isTold(kind, standing);
    }
}
