package org.mizizi.strategies;

import java.util.UUID;
import org.mizizi.shared.Identifier;

/** Identifies a paragraph of a strategy; what comments hold on to. */
public record ParagraphId(UUID value) implements Identifier {

    static ParagraphId next() {
        return new ParagraphId(Identifier.next());
    }
}
