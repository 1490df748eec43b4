package org.mizizi.strategies;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** The convenor began a new version of the strategy. */
public record StrategyDrafted(StrategyId strategy, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("strategies.strategy", strategy);
    }
}
