package org.mizizi.responses;

import java.util.UUID;
import org.mizizi.shared.Identifier;

/** Identifies a response. */
public record ResponseId(UUID value) implements Identifier {

    static ResponseId next() {
        return new ResponseId(Identifier.next());
    }
}
