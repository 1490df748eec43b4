package org.mizizi.strategies;

import java.util.UUID;
import org.mizizi.shared.Identifier;

/** Identifies a goal of a strategy; also its id as an end of links. */
public record GoalId(UUID value) implements Identifier {

    static GoalId next() {
        return new GoalId(Identifier.next());
    }
}
