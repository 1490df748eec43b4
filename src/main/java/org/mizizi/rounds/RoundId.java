package org.mizizi.rounds;

import java.util.UUID;
import org.mizizi.shared.Identifier;

/** Identifies a round. */
public record RoundId(UUID value) implements Identifier {

    public static RoundId next() {
        return new RoundId(Identifier.next());
    }
}
