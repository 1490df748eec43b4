package org.mizizi.traceability;

import java.util.UUID;
import org.mizizi.shared.Identifier;

/** Identifies a link. */
public record LinkId(UUID value) implements Identifier {

    static LinkId next() {
        return new LinkId(Identifier.next());
    }
}
