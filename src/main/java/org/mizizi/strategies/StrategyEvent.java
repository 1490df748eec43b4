package org.mizizi.strategies;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;
import org.mizizi.strategies.Strategy.StrategyId;

/** What happens to a version of the strategy, from its draft to its successor. */
public sealed interface StrategyEvent extends DomainEvent {

    StrategyId strategy();

    @Override
    default Subject subject() {
        return Subject.of("strategies.strategy", strategy());
    }

    /** The convenor began a new version of the strategy. */
    record StrategyDrafted(StrategyId strategy, Stamp by) implements StrategyEvent {}

    /** Somebody changed the draft of a strategy. */
    record StrategyEdited(StrategyId strategy, Stamp by) implements StrategyEvent {}

    /** A version that was still a draft was thrown away. */
    record StrategyDiscarded(StrategyId strategy, Stamp by) implements StrategyEvent {}

    /** A draft became public and open to comments. */
    record StrategyPutToConsultation(StrategyId strategy, Stamp by) implements StrategyEvent {}

    /** Every comment was answered; the text that the ministries sign stands. */
    record StrategyRevised(StrategyId strategy, Stamp by) implements StrategyEvent {}

    /** A ministry signed the revised strategy. */
    record StrategySigned(StrategyId strategy, Stamp by) implements StrategyEvent {}

    /** The last ministry signed: the strategy is in force. */
    record StrategyAdopted(StrategyId strategy, Stamp by) implements StrategyEvent {}

    /** A newer version took the place of this one. */
    record StrategySuperseded(StrategyId strategy, Stamp by) implements StrategyEvent {}
}
