package org.mizizi.strategies;

import java.util.UUID;
import org.mizizi.shared.Identifier;

/** Identifies a version of the strategic framework. */
public record StrategyId(UUID value) implements Identifier {

    static StrategyId next() {
        return new StrategyId(Identifier.next());
    }
}
