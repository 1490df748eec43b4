package org.mizizi.strategies;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** A newer version took the place of this one. */
public record StrategySuperseded(StrategyId strategy, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("strategies.strategy", strategy);
    }
}
