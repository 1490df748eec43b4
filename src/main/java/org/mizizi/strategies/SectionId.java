package org.mizizi.strategies;

import java.util.UUID;
import org.mizizi.shared.Identifier;

/** Identifies a section of a strategy. */
public record SectionId(UUID value) implements Identifier {

    static SectionId next() {
        return new SectionId(Identifier.next());
    }
}
