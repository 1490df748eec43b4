package org.mizizi.strategies;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** The last ministry signed: the strategy is in force. */
public record StrategyAdopted(StrategyId strategy, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("strategies.strategy", strategy);
    }
}
