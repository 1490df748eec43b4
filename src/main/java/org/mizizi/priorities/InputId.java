package org.mizizi.priorities;

import java.util.UUID;
import org.mizizi.shared.Identifier;

/** Identifies an input. */
public record InputId(UUID value) implements Identifier {

    static InputId next() {
        return new InputId(Identifier.next());
    }
}
