package org.mizizi.strategies;

import java.util.UUID;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.LocalizedText;
import org.mizizi.strategies.Strategy.StrategyId;

/** An objective of a strategy, under which its goals stand; objective 3 holds GOAL-3.1, GOAL-3.2 and so on. */
public record Objective(ObjectiveId id, StrategyId strategy, int number, LocalizedText title) {

    /** Identifies an objective of a strategy. */
    public record ObjectiveId(UUID value) implements Identifier {

        static ObjectiveId next() {
            return new ObjectiveId(Identifier.next());
        }
    }
}
