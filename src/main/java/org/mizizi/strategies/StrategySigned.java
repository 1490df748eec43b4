package org.mizizi.strategies;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** A ministry signed the revised strategy. */
public record StrategySigned(StrategyId strategy, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("strategies.strategy", strategy);
    }
}
