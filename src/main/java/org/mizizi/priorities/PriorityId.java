package org.mizizi.priorities;

import java.util.UUID;
import org.mizizi.shared.Identifier;

/** Identifies a priority. */
public record PriorityId(UUID value) implements Identifier {

    public static PriorityId next() {
        return new PriorityId(Identifier.next());
    }
}
