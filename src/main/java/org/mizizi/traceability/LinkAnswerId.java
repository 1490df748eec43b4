package org.mizizi.traceability;

import java.util.UUID;
import org.mizizi.shared.Identifier;

/**
 * Identifies one organisation's answer to one question about a link. Random, unlike other ids: one that is in the order of
 * time would tell when a protected author has answered.
 */
public record LinkAnswerId(UUID value) implements Identifier {

    static LinkAnswerId next() {
        return new LinkAnswerId(UUID.randomUUID());
    }
}
