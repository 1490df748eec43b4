package org.mizizi.priorities;

import java.util.Set;
import org.mizizi.shared.Refusal;

/** Where a priority is in its life. The only legal moves are those of {@link #next()}. */
public enum PriorityState {
    OPEN,
    IN_STRATEGY,
    NOT_TAKEN_UP,
    MERGED_INTO,
    SPLIT;

    public Set<PriorityState> next() {
        return switch (this) {
            case OPEN -> Set.of(IN_STRATEGY, NOT_TAKEN_UP, MERGED_INTO, SPLIT);
            case IN_STRATEGY, NOT_TAKEN_UP, MERGED_INTO, SPLIT -> Set.of();
        };
    }

    /** Whether more inputs can still become part of it. */
    public boolean isAlive() {
        return this == OPEN || this == IN_STRATEGY;
    }

    PriorityState to(PriorityState target) {
        if (!next().contains(target)) {
            throw Refusal.of("priority.move", this, target).asException();
        }
        return target;
    }
}
