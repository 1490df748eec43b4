package org.mizizi.traceability;

import java.util.UUID;
import org.mizizi.shared.Identifier;

/** Identifies one organisation's answer to one question about a link. */
public record LinkAnswerId(UUID value) implements Identifier {

    static LinkAnswerId next() {
        return new LinkAnswerId(Identifier.next());
    }
}
