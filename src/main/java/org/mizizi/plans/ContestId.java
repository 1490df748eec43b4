package org.mizizi.plans;

import java.util.UUID;
import org.mizizi.shared.Identifier;

/** Identifies what a ministry holds against a plan being called humanitarian. */
public record ContestId(UUID value) implements Identifier {

    static ContestId next() {
        return new ContestId(Identifier.next());
    }
}
