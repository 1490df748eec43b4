package org.mizizi.strategies;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** Every comment was answered; the text that the ministries sign stands. */
public record StrategyRevised(StrategyId strategy, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("strategies.strategy", strategy);
    }
}
