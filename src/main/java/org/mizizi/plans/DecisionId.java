package org.mizizi.plans;

import java.util.UUID;
import org.mizizi.shared.Identifier;

/** Identifies a decision. */
public record DecisionId(UUID value) implements Identifier {

    static DecisionId next() {
        return new DecisionId(Identifier.next());
    }
}
