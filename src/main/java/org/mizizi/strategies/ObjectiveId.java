package org.mizizi.strategies;

import java.util.UUID;
import org.mizizi.shared.Identifier;

/** Identifies an objective of a strategy. */
public record ObjectiveId(UUID value) implements Identifier {

    static ObjectiveId next() {
        return new ObjectiveId(Identifier.next());
    }
}
