package org.mizizi.rankings;

import java.util.UUID;
import org.mizizi.shared.Identifier;

/** Identifies the ballot of an organisation in a round. */
public record BallotId(UUID value) implements Identifier {

    public static BallotId next() {
        return new BallotId(Identifier.next());
    }
}
