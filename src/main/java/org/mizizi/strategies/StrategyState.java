package org.mizizi.strategies;

import java.util.Set;
import org.mizizi.shared.Refusal;

/** Where a version of the strategy is in its life. The only legal moves are those of {@link #next()}; never DRAFT to ADOPTED. */
public enum StrategyState {
    DRAFT,
    IN_CONSULTATION,
    REVISED,
    ADOPTED,
    SUPERSEDED;

    public Set<StrategyState> next() {
        return switch (this) {
            case DRAFT -> Set.of(IN_CONSULTATION);
            case IN_CONSULTATION -> Set.of(REVISED);
            case REVISED -> Set.of(ADOPTED);
            case ADOPTED -> Set.of(SUPERSEDED);
            case SUPERSEDED -> Set.of();
        };
    }

    StrategyState to(StrategyState target) {
        if (!next().contains(target)) {
            throw Refusal.of("strategy.move", this, target).asException();
        }
        return target;
    }

    /** Whether it is, or was, the strategy of the country. */
    public boolean wasInForce() {
        return this == ADOPTED || this == SUPERSEDED;
    }
}
